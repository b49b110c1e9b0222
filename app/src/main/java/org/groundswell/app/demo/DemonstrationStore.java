package org.groundswell.app.demo;

import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One node loads the demonstration at a time, and marks it as loaded. */
@Repository
@Profile("demo")
class DemonstrationStore {

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

    void markLoaded() {
        audit.add(null, DemonstrationRoom.LOADED, "demonstration", "", clock.instant());
    }
}
