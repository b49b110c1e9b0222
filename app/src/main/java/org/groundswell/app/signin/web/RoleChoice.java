package org.groundswell.app.signin.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.signin.InvitationRights;
import org.groundswell.app.signin.Scopes;
import org.groundswell.app.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page on which a role is chosen, and what it is for.
 *
 * @param roles   those that whoever chooses may give
 * @param find    what was typed to find something
 * @param found   what was found for the chosen role
 * @param legend  the question above what was found: "Which improvement?"
 * @param message why nothing is offered to select, or null
 */
public record RoleChoice(
        List<Choice> roles,
        String find,
        List<Choice> found,
        String legend,
        @Nullable String message) {

    static RoleChoice of(RoleForm form, InvitationRights rights, Member by) {
        var roles = rights.roles(by);
        var role =
                roles.stream().filter(each -> each.name().equals(form.role())).findFirst();
        var found = role.map(chosen -> found(chosen, form, rights, by)).orElse(List.of());
        var kind = role.map(Role::scope).filter(scope -> scope != ScopeKind.PLATFORM);
        return new RoleChoice(
                roles.stream()
                        .map(each -> new Choice(
                                each.name(),
                                each.label(),
                                hint(each),
                                each.name().equals(form.role())))
                        .toList(),
                form.find(),
                found,
                kind.map(scope -> "Which " + Scopes.word(scope) + "?").orElse(""),
                message(form, found, kind));
    }

    private static List<Choice> found(Role role, RoleForm form, InvitationRights rights, Member by) {
        var options = rights.offered(role, form.find(), by);
        return options.stream()
                .map(option -> new Choice(
                        option.id().toString(),
                        option.name(),
                        option.hint(),
                        options.size() == 1 || option.id().toString().equals(form.scope())))
                .toList();
    }

    private static @Nullable String message(RoleForm form, List<Choice> found, Optional<ScopeKind> kind) {
        if (kind.isPresent() && found.isEmpty()) {
            return "No %s was found for “%s”".formatted(Scopes.word(kind.get()), form.find());
        }
        return form.asksToFind() && kind.isEmpty() && form.role().isEmpty() ? "Select a role first" : null;
    }

    /** What the role is for, in the words of the glossary. */
    private static String hint(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Everything, everywhere";
            case EDITOR -> "Describes and publishes one improvement";
            case PROGRAMME_MANAGER -> "Plans one programme and moves its adoptions";
            case SITE_LEAD -> "Keeps the adoptions of one site";
            case RATER -> "Rates the assessments of one improvement";
            case VIEWER -> "Reads what is not public of one programme";
        };
    }
}
