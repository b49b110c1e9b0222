package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.DemonstrationAccounts;
import org.groundswell.app.ui.Frame;
import org.groundswell.app.ui.Frames;
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
class MemberFrames implements Frames {

    private static final List<Link> FOR_ALL = List.of(
            new Link("Library", "/improvements"),
            new Link("Learning notes", "/notes"),
            new Link("Programmes", "/programmes"),
            new Link("Sites", "/sites"),
            new Link("Guide", "/guide"));

    private static final Link MY_WORK = new Link("My work", "/tasks");

    private static final Link ADMIN = new Link("Admin", "/admin");

    private final boolean demonstration;

    MemberFrames(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration.getIfAvailable() != null;
    }

    @Override
    @ModelAttribute("frame")
    public Frame of(HttpServletRequest request) {
        var member = MemberArguments.current();
        return new Frame(
                member.map(Member::name).orElse(null),
                navigation(member),
                csrfToken(request),
                request.getRequestURI(),
                notice(request),
                offers(request),
                demonstration);
    }

    private static List<Link> navigation(Optional<Member> member) {
        var all = new ArrayList<>(FOR_ALL);
        if (member.isPresent()) {
            all.add(MY_WORK);
        }
        if (member.filter(Member::isAdministrator).isPresent()) {
            all.add(ADMIN);
        }
        return List.copyOf(all);
    }

    private static String csrfToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static @Nullable String notice(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash == null ? null : (String) flash.get(Pages.NOTICE);
    }

    private static List<Link> offers(HttpServletRequest request) {
        var flash = RequestContextUtils.getInputFlashMap(request);
        return flash != null && flash.get(Pages.OFFERS) instanceof List<?> offers
                ? offers.stream().map(Link.class::cast).toList()
                : List.of();
    }
}
