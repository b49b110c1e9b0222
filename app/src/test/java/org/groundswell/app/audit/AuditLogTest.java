package org.groundswell.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {"update audit.event set detail = '4 added'", "delete from audit.event", "truncate audit.event"})
    void isNeverChanged(String change) {
        audit.add(null, "directory.imported", "directory", "3 added", Instant.parse("2026-03-02T09:00:00Z"));

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql(change).update())
                .withMessageContaining("written once and never changed");
    }
}
