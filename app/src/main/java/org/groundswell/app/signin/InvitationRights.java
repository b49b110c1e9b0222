package org.groundswell.app.signin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Forbidden;
import org.springframework.stereotype.Component;

/**
 * Who may invite whom to what. Administrators invite to everything; the editor of an improvement invites editors and
 * raters of it; the manager of a programme invites those who read it, raters of its improvement and leads of its sites.
 */
@Component
public class InvitationRights {

    private static final int OFFERED = 20;

    private final Scopes scopes;
    private final List<ProgrammeReach> reach;

    InvitationRights(Scopes scopes, List<ProgrammeReach> reach) {
        this.scopes = scopes;
        this.reach = reach;
    }

    /**
     * The roles this person may invite others to, for at least one thing.
     *
     * @throws Forbidden if there is none
     */
    public List<Role> roles(Member by) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> by.isAdministrator() || !about(role, by).isEmpty())
                .toList();
        if (roles.isEmpty()) {
            throw new Forbidden(
                    "Only administrators, editors of an improvement and programme managers may invite others.");
        }
        return roles;
    }

    /** At most twenty things that resemble the text, and that this person may invite others to with the role. */
    public List<ScopeOption> offered(Role role, String text, Member by) {
        if (by.isAdministrator()) {
            return scopes.search(role, text);
        }
        var part = text.strip().toLowerCase(Locale.ROOT);
        var memberships = about(role, by).stream()
                .map(scope -> new Membership(role, scope))
                .collect(Collectors.toSet());
        return scopes.of(memberships).values().stream()
                .filter(option -> (option.name() + " " + option.hint())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .sorted(Comparator.comparing(ScopeOption::name).thenComparing(ScopeOption::hint))
                .limit(OFFERED)
                .toList();
    }

    /** @throws Forbidden unless this person may invite others to that */
    void check(Membership membership, Member by) {
        if (!by.isAdministrator()
                && (membership.scope() == null || !about(membership.role(), by).contains(membership.scope()))) {
            throw new Forbidden("You may invite people only to what you edit or manage yourself.");
        }
    }

    private Set<UUID> about(Role role, Member by) {
        return switch (role) {
            case ADMINISTRATOR, PROGRAMME_MANAGER -> Set.of();
            case EDITOR -> held(Role.EDITOR, by);
            case VIEWER -> held(Role.PROGRAMME_MANAGER, by);
            case RATER -> {
                var improvements = new HashSet<>(held(Role.EDITOR, by));
                improvements.addAll(ofProgrammes(by, ProgrammeReach::improvements));
                yield improvements;
            }
            case SITE_LEAD -> ofProgrammes(by, ProgrammeReach::sites);
        };
    }

    private Set<UUID> ofProgrammes(Member by, Reaching reaching) {
        var programmes = held(Role.PROGRAMME_MANAGER, by);
        return programmes.isEmpty()
                ? Set.of()
                : reach.stream()
                        .flatMap(each -> reaching.of(each, programmes).stream())
                        .collect(Collectors.toSet());
    }

    @FunctionalInterface
    private interface Reaching {
        Set<UUID> of(ProgrammeReach reach, Set<UUID> programmes);
    }

    private static Set<UUID> held(Role role, Member by) {
        var held = new HashSet<UUID>();
        for (var membership : by.memberships()) {
            if (membership.role() == role && membership.scope() != null) {
                held.add(membership.scope());
            }
        }
        return held;
    }
}
