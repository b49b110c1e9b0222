package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.signin.InvitationRights;
import org.groundswell.app.signin.PasswordResets;
import org.groundswell.app.signin.People;
import org.groundswell.app.signin.Scopes;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@Controller
@RequestMapping("/admin/people")
class PeopleController {

    private final People people;
    private final PasswordResets resets;
    private final InvitationRights rights;
    private final Scopes scopes;

    PeopleController(People people, PasswordResets resets, InvitationRights rights, Scopes scopes) {
        this.people = people;
        this.resets = resets;
        this.rights = rights;
        this.scopes = scopes;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String find, @RequestParam(defaultValue = "1") int page, Member member) {
        int asked = Math.max(1, page);
        var listing = people.search(find, Paging.ROWS, (long) (asked - 1) * Paging.ROWS, member);
        return Pages.show("admin/people", PeoplePage.of(find, asked, listing));
    }

    @GetMapping("/{id}")
    ModelAndView show(@PathVariable UUID id, Member member) {
        var account = people.get(new MemberId(id), member);
        return Pages.show("admin/person", PersonPage.of(account, scopes.of(account.memberships())));
    }

    @GetMapping("/{id}/add-role")
    ModelAndView askForRole(@PathVariable UUID id, Member member) {
        return Pages.show("admin/addRole", addRole(id, RoleForm.EMPTY, member));
    }

    @PostMapping("/{id}/add-role")
    ModelAndView addRole(
            @PathVariable UUID id, RoleForm form, BindingResult result, Member member, RedirectAttributes flash) {
        if (form.asksToFind()) {
            return Pages.show("admin/addRole", addRole(id, form, member));
        }
        var errors = FormErrors.orTry(result, () -> people.grant(new MemberId(id), form.role(), form.scope(), member));
        return errors.any()
                ? Pages.refuse("admin/addRole", addRole(id, form, member), errors)
                : Pages.seeOther(url(id), "The role was added", flash);
    }

    @GetMapping("/{id}/remove-role")
    ModelAndView askToRemoveRole(
            @PathVariable UUID id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String scope,
            Member member) {
        var membership = membership(role, scope);
        var account = people.get(new MemberId(id), member);
        return Pages.show(
                "admin/removeRole",
                new RemoveRolePage(
                        url(id), account.name(), role, scope, Words.of(membership, scopes.of(List.of(membership)))));
    }

    @PostMapping("/{id}/remove-role")
    ModelAndView removeRole(
            @PathVariable UUID id,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String scope,
            Member member,
            RedirectAttributes flash) {
        people.withdraw(new MemberId(id), membership(role, scope), member);
        return Pages.seeOther(url(id), "The role was removed", flash);
    }

    @GetMapping("/{id}/deactivate")
    ModelAndView askToDeactivate(@PathVariable UUID id, Member member) {
        var account = people.get(new MemberId(id), member);
        return Pages.show("admin/deactivate", PersonPage.of(account, scopes.of(account.memberships())));
    }

    @PostMapping("/{id}/deactivate")
    ModelAndView deactivate(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        people.deactivate(new MemberId(id), member);
        return Pages.seeOther(url(id), "The account is switched off", flash);
    }

    @PostMapping("/{id}/reactivate")
    ModelAndView reactivate(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        people.reactivate(new MemberId(id), member);
        return Pages.seeOther(url(id), "The account is switched on again", flash);
    }

    /** Answers with the page that shows the link: kept for a redirect it would lie readable in the session. */
    @PostMapping("/{id}/reset-link")
    ModelAndView resetLink(@PathVariable UUID id, Member member, HttpServletRequest request) {
        var issued = resets.issue(new MemberId(id), member);
        var link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/reset-password/" + issued.token().value())
                .toUriString();
        return Pages.show(
                "admin/resetLink",
                new ResetLinkPage(url(id), issued.account().name(), link, Words.of(issued.expiresAt())));
    }

    private AddRolePage addRole(UUID id, RoleForm form, Member member) {
        var account = people.get(new MemberId(id), member);
        return new AddRolePage(url(id), account.name(), RoleChoice.of(form, rights, member));
    }

    /** @throws NotFound if there can be no such membership */
    private static Membership membership(String role, String scope) {
        try {
            var chosen = Scopes.role(role);
            return new Membership(chosen, chosen.scope() == ScopeKind.PLATFORM ? null : UUID.fromString(scope));
        } catch (RuntimeException noSuchRole) {
            throw new NotFound("role", role);
        }
    }

    private static String url(UUID id) {
        return "/admin/people/" + id;
    }
}
