package org.groundswell.app.signin;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.groundswell.app.directory.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** E-mail addresses of those who hold a role, for letters that the role calls for. */
@Repository
public class Addresses {

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Addresses of active people by the improvement, programme or site they hold the role for, in one query. */
    public Map<UUID, Set<String>> of(Role role, Collection<UUID> scopes) {
        var addresses = new HashMap<UUID, Set<String>>();
        jdbc.sql("""
                select m.scope_id, a.email
                  from signin.membership m
                  join signin.account a on a.id = m.account_id
                 where m.role = :role
                   and m.scope_id = any(:scopes)
                   and a.active
                """)
                .param("role", role.name())
                .param("scopes", scopes.toArray(UUID[]::new))
                .query(row -> {
                    addresses
                            .computeIfAbsent(row.getObject("scope_id", UUID.class), _ -> new TreeSet<>())
                            .add(row.getString("email"));
                });
        return addresses;
    }
}
