package org.groundswell.app.programme;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.signin.ProgrammeReach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what programmes are about, so that their managers can invite people to it. */
@Repository
class ProgrammeReaches implements ProgrammeReach {

    private final JdbcClient jdbc;

    ProgrammeReaches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<UUID> improvements(Collection<UUID> programmes) {
        return ids("select improvement_id from programme.programme where id = any(:ids)", programmes);
    }

    @Override
    public Set<UUID> sites(Collection<UUID> programmes) {
        var sql = "select entry_id from programme.target_site where programme_id = any(:ids) and removed_on is null";
        return ids(sql, programmes);
    }

    private Set<UUID> ids(String sql, Collection<UUID> programmes) {
        return new HashSet<>(jdbc.sql(sql)
                .param("ids", programmes.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
