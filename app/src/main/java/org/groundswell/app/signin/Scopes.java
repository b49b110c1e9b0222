package org.groundswell.app.signin;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.directory.ScopeKind;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What roles can be about, whoever owns it. */
@Component
public class Scopes {

    private static final int OFFERED = 20;

    private final Map<ScopeKind, ScopeDirectory> directories = new EnumMap<>(ScopeKind.class);

    Scopes(List<ScopeDirectory> directories) {
        for (var directory : directories) {
            var other = this.directories.put(directory.kind(), directory);
            if (other != null) {
                throw new IllegalArgumentException("One directory of kind " + directory.kind() + " is needed, got "
                        + other.getClass().getSimpleName() + " and "
                        + directory.getClass().getSimpleName());
            }
        }
    }

    /** The word for one thing of that kind, in a sentence: "improvement". */
    public static String word(ScopeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The first that a role may be about and the text resembles; none for an administrator. */
    public List<ScopeOption> search(Role role, String text) {
        var directory = directories.get(role.scope());
        return directory == null ? List.of() : directory.search(text.strip(), OFFERED);
    }

    /** Names of what the memberships are about, by id, with one query for each kind. What is gone has no name. */
    public Map<UUID, ScopeOption> of(Collection<Membership> memberships) {
        var found = new HashMap<UUID, ScopeOption>();
        directories.forEach((kind, directory) -> {
            var ids = memberships.stream()
                    .filter(membership -> membership.role().scope() == kind)
                    .map(Membership::scope)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            if (!ids.isEmpty()) {
                directory.find(ids).forEach(option -> found.put(option.id(), option));
            }
        });
        return Map.copyOf(found);
    }

    /**
     * The membership that was chosen, in a form of two fields.
     *
     * @param role  name of a role, or ""
     * @param scope id of what it is about, or ""
     * @throws Refusal of {@code role} or {@code scope}
     */
    Membership chosen(String role, String scope) {
        var chosen = role(role);
        if (chosen.scope() == ScopeKind.PLATFORM) {
            return new Membership(chosen, null);
        }
        var directory = directories.get(chosen.scope());
        var id = uuid(scope);
        if (directory == null || id == null || directory.find(List.of(id)).isEmpty()) {
            throw new Refusal("scope", "Find and select the %s this role is for".formatted(word(chosen.scope())));
        }
        return new Membership(chosen, id);
    }

    /** @throws Refusal of {@code role} if there is no role of that name */
    public static Role role(String name) {
        for (var role : Role.values()) {
            if (role.name().equals(name)) {
                return role;
            }
        }
        throw new Refusal("role", "Select a role");
    }

    private static @Nullable UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
