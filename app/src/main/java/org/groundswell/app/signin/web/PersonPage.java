package org.groundswell.app.signin.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.signin.Account;
import org.groundswell.app.signin.ScopeOption;

/** One person, as administrators see them. */
public record PersonPage(
        String url, String name, String email, String since, boolean active, List<RoleRow> roles, String auditHref) {

    /** One membership, with the page that takes it away. */
    public record RoleRow(String role, String about, String removeHref) {}

    static PersonPage of(Account account, Map<UUID, ScopeOption> names) {
        var url = "/admin/people/" + account.id().value();
        return new PersonPage(
                url,
                account.name(),
                account.email().value(),
                Words.of(account.createdAt()),
                account.active(),
                account.memberships().stream()
                        .map(membership -> new RoleRow(
                                membership.role().label(), Words.scope(membership, names), remove(url, membership)))
                        .toList(),
                "/admin/audit?subject=account+" + account.id().value());
    }

    private static String remove(String url, Membership membership) {
        return url + "/remove-role?role=" + membership.role().name()
                + (membership.scope() == null ? "" : "&scope=" + membership.scope());
    }
}
