package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** That the two runs of the tests of stores are on the versions they are said to be on. */
@DatabaseTest
class OnPostgresqlTest {

    private static final int OURS = 18;

    @Autowired
    JdbcClient jdbc;

    @Test
    void testsRunOnTheVersionThatWasAskedFor() {
        assumeTrue(TestDatabase.isOurs(), "the tests run on a given server");
        int asked = OnPostgresql.asked();

        var major = jdbc.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();

        assertThat(major).isEqualTo(asked == 0 ? OURS : asked);
    }
}
