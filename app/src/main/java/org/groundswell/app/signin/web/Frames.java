package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.DemonstrationAccounts;
import org.groundswell.app.ui.Frame;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame of the person who asks around every page. */
@ControllerAdvice
class Frames {

    private static final List<Link> FOR_ALL = List.of(
            new Link("Library", "/improvements"), new Link("Programmes", "/programmes"), new Link("Sites", "/sites"));

    private static final Link ADMIN = new Link("Admin", "/admin");

    private final boolean demonstration;

    Frames(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration.getIfAvailable() != null;
    }

    @ModelAttribute
    Frame frame(Optional<Member> member, HttpServletRequest request) {
        return new Frame(
                member.map(Member::name).orElse(null),
                navigation(member),
                csrfToken(request),
                request.getRequestURI(),
                notice(request),
                demonstration);
    }

    private static List<Link> navigation(Optional<Member> member) {
        if (member.filter(Member::isAdministrator).isEmpty()) {
            return FOR_ALL;
        }
        var all = new ArrayList<>(FOR_ALL);
        all.add(ADMIN);
        return List.copyOf(all);
    }

    private static String csrfToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(Pages.NOTICE);
    }
}
