package org.groundswell.app.ui;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The answers a controller gives. */
public final class Pages {

    /** Name of the flash attribute that becomes {@link Frame#notice()} of the next page. */
    public static final String NOTICE = "notice";

    /** Name of the flash attribute that becomes {@link Frame#offers()} of the next page. */
    public static final String OFFERS = "offers";

    private Pages() {}

    public static ModelAndView show(String template, Record page) {
        return new ModelAndView(template, Map.of("page", page), HttpStatus.OK);
    }

    /** The page again, with everything typed and the reasons why its form was refused. */
    public static ModelAndView refuse(String template, Record page, FormErrors errors) {
        return new ModelAndView(template, Map.of("page", page, "errors", errors), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Sends the browser on after a change, so that reloading does not repeat it. */
    public static ModelAndView seeOther(String path) {
        var redirect = new RedirectView(path);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExpandUriTemplateVariables(false);
        return new ModelAndView(redirect);
    }

    /** As {@link #seeOther(String)}; the next page says what was done. */
    public static ModelAndView seeOther(String path, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute(NOTICE, notice);
        return seeOther(path);
    }

    /** As {@link #seeOther(String, String, RedirectAttributes)}; the next page also offers where to go from there. */
    public static ModelAndView seeOther(String path, String notice, List<Link> offers, RedirectAttributes flash) {
        flash.addFlashAttribute(OFFERS, List.copyOf(offers));
        return seeOther(path, notice, flash);
    }
}
