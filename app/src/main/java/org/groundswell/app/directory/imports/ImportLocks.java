package org.groundswell.app.directory.imports;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Locks that end with the transaction that holds them, however it ends: when the process is killed, the database lets
 * go of them by itself, and nothing has to be cleaned up.
 */
@Component
class ImportLocks {

    /** Any number that no other capability uses for its locks. */
    private static final long DIRECTORY = 7_020_001L;

    private final JdbcClient jdbc;

    ImportLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other import is being applied, on this node or another. */
    void holdDirectory() {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", DIRECTORY)
                .query()
                .singleRow();
    }

    /** Whether this transaction is now the one at work on the import; false if another is. */
    boolean tryHold(ImportId id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:id, 0))")
                .param("id", "directory.import " + id.value())
                .query(Boolean.class)
                .single();
    }
}
