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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/admin/invitations")
class InvitationController {

    private final Invitations invitations;
    private final Scopes scopes;
    private final InstantSource clock;

    InvitationController(Invitations invitations, Scopes scopes, InstantSource clock) {
        this.invitations = invitations;
        this.scopes = scopes;
        this.clock = clock;
    }

    @GetMapping
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

    @GetMapping("/new")
    ModelAndView ask() {
        return Pages.show("admin/invite", new InvitePage("", "", RoleChoice.of(RoleForm.EMPTY, scopes)));
    }

    /** Answers with the page that shows the link: kept for a redirect it would lie readable in the session. */
    @PostMapping("/new")
    ModelAndView invite(
            InviteForm form,
            BindingResult result,
            RoleForm role,
            Member member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (role.asksToFind()) {
            return Pages.show("admin/invite", page(form, role));
        }
        var outcome = new AtomicReference<ModelAndView>();
        var errors = FormErrors.orTry(
                result,
                () -> outcome.set(
                        switch (invitations.invite(form.email(), form.name(), role.role(), role.scope(), member)) {
                            case Invited.ByLink link -> show(link, request);
                            case Invited.AtOnce(MemberId person) ->
                                Pages.seeOther(
                                        "/admin/people/" + person.value(),
                                        "This person has an account already and has the role from now on",
                                        flash);
                        }));
        return errors.any()
                ? Pages.refuse("admin/invite", page(form, role), errors)
                : Objects.requireNonNull(outcome.get());
    }

    @PostMapping("/{id}/reissue")
    ModelAndView reissue(@PathVariable UUID id, Member member, HttpServletRequest request) {
        return show(invitations.reissue(id, member), request);
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        invitations.withdraw(id, member);
        return Pages.seeOther("/admin/invitations", "The invitation is withdrawn and its link works no more", flash);
    }

    private InvitePage page(InviteForm form, RoleForm role) {
        return new InvitePage(form.email(), form.name(), RoleChoice.of(role, scopes));
    }

    private ModelAndView show(Invited.ByLink issued, HttpServletRequest request) {
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
                        Words.of(invitation.expiresAt())));
    }
}
