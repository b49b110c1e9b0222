package org.groundswell.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AuditLogTest {

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsWhatTheSystemItselfDid() {
        audit.add(null, "directory.imported", "directory", "3 added", Instant.parse("2026-03-02T09:00:00Z"));

        assertThat(jdbc.sql("select action || ' ' || detail from audit.event where member_id is null")
                        .query(String.class)
                        .list())
                .contains("directory.imported 3 added");
    }

    @Test
    void isNeverChanged() {
        audit.add(null, "directory.imported", "directory", "3 added", Instant.parse("2026-03-02T09:00:00Z"));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() ->
                        jdbc.sql("update audit.event set detail = '4 added'").update())
                .withMessageContaining("written once and never changed");
    }
}
