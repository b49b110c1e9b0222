package org.groundswell.app.demo;

import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the demonstration is loaded, and whether it may be. The mark is a row of the audit, which nobody can remove. */
@Repository
@Profile("demo")
class DemonstrationStore {

    private static final String LOADED = "demonstration.loaded";

    /** Any number that nothing else in the product locks. */
    private static final long LOCK = 7_304_119_266L;

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final InstantSource clock;

    DemonstrationStore(JdbcClient jdbc, AuditLog audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Waits until no other node is loading; until this transaction ends, others wait for this one. */
    void waitForOthers() {
        jdbc.sql("select 1 from (select pg_advisory_xact_lock(:lock)) as locked")
                .param("lock", LOCK)
                .query(Integer.class)
                .single();
    }

    boolean isLoaded() {
        return jdbc.sql("select exists (select from audit.event where action = :action)")
                .param("action", LOADED)
                .query(Boolean.class)
                .single();
    }

    /** Whether nobody has put anything into this database yet. */
    boolean isEmpty() {
        var sql = """
                select not exists (select from signin.account)
                   and not exists (select from improvement.improvement)
                   and not exists (select from directory.entry)
                """;
        return jdbc.sql(sql).query(Boolean.class).single();
    }

    void markLoaded() {
        audit.add(null, LOADED, "demonstration", "", clock.instant());
    }
}
