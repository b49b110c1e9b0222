package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.signin.Invitation;
import org.groundswell.app.signin.InvitationRights;
import org.groundswell.app.signin.Invitations;
import org.groundswell.app.signin.Invitations.Invited;
import org.groundswell.app.signin.Scopes;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
class InvitationController {

    private static final String ADMINISTRATORS = "/admin/invitations/new";
    private static final String OTHERS = "/invite";
    private static final String INVITE = "admin/invite";

    private final Invitations invitations;
    private final InvitationRights rights;
    private final Scopes scopes;
    private final InstantSource clock;

    InvitationController(Invitations invitations, InvitationRights rights, Scopes scopes, InstantSource clock) {
        this.invitations = invitations;
        this.rights = rights;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping("/admin/invitations")
    ModelAndView list(Member member) {
        var waiting = invitations.waiting(member);
        var names = scopes.of(waiting.stream().map(Invitation::membership).toList());
        var now = clock.instant();
        return Pages.show(
                "admin/invitations",
                new InvitationsPage(waiting.stream()
                        .map(each -> new InvitationsPage.Row(
                                each.name(),
                                each.email().value(),
                                Words.of(each.membership(), names),
                                Words.of(each.expiresAt()),
                                !each.isOpenAt(now),
                                "/admin/invitations/" + each.id() + "/reissue",
                                "/admin/invitations/" + each.id() + "/withdraw"))
                        .toList()));
    }

    /** Administrators find it among their pages, others by the links of what they edit or manage. */
    @GetMapping({ADMINISTRATORS, OTHERS})
    ModelAndView ask(RoleForm role, Member member) {
        return Pages.show(INVITE, page(new InviteForm("", ""), role, member));
    }

    /** Answers with the page that shows the link: kept for a redirect it would lie readable in the session. */
    @PostMapping({ADMINISTRATORS, OTHERS})
    ModelAndView invite(
            InviteForm form,
            BindingResult result,
            RoleForm role,
            Member member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (role.asksToFind()) {
            return Pages.show(INVITE, page(form, role, member));
        }
        var outcome = new AtomicReference<ModelAndView>();
        var errors = FormErrors.orTry(
                result,
                () -> outcome.set(
                        switch (invitations.invite(form.email(), form.name(), role.role(), role.scope(), member)) {
                            case Invited.ByLink link -> show(link, request, member);
                            case Invited.AtOnce(MemberId person) ->
                                Pages.seeOther(
                                        member.isAdministrator() ? "/admin/people/" + person.value() : OTHERS,
                                        "This person has an account already and has the role from now on",
                                        flash);
                        }));
        return errors.any()
                ? Pages.refuse(INVITE, page(form, role, member), errors)
                : Objects.requireNonNull(outcome.get());
    }

    @PostMapping("/admin/invitations/{id}/reissue")
    ModelAndView reissue(@PathVariable UUID id, Member member, HttpServletRequest request) {
        return show(invitations.reissue(id, member), request, member);
    }

    @PostMapping("/admin/invitations/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        invitations.withdraw(id, member);
        return Pages.seeOther("/admin/invitations", "The invitation is withdrawn and its link works no more", flash);
    }

    private InvitePage page(InviteForm form, RoleForm role, Member member) {
        return new InvitePage(
                again(member),
                member.isAdministrator(),
                form.email(),
                form.name(),
                RoleChoice.of(role, rights, member));
    }

    private static String again(Member member) {
        return member.isAdministrator() ? ADMINISTRATORS : OTHERS;
    }

    private ModelAndView show(Invited.ByLink issued, HttpServletRequest request, Member member) {
        var invitation = issued.invitation();
        var link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/invitations/" + issued.token().value())
                .toUriString();
        return Pages.show(
                "admin/invited",
                new InvitedPage(
                        invitation.name(),
                        invitation.email().value(),
                        Words.of(invitation.membership(), scopes.of(List.of(invitation.membership()))),
                        link,
                        issued.mailed(),
                        Words.of(invitation.expiresAt()),
                        again(member),
                        member.isAdministrator()));
    }
}
