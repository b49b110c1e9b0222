package org.groundswell.app.signin;

import java.time.Instant;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions that Spring Session keeps, as far as ending and counting them goes. */
@Component
class SessionStore {

    private final JdbcClient jdbc;

    SessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Ends every session of the account, on every node, from the next request on.
     *
     * @param except the id of the one session to keep, or "" for none
     */
    void end(MemberId id, String except) {
        jdbc.sql("delete from signin.session where principal_name = :member and session_id <> :except")
                .param("member", id.value().toString())
                .param("except", except)
                .update();
    }

    int count(MemberId id, Instant now) {
        return jdbc.sql("select count(*) from signin.session where principal_name = :member and expiry_time > :now")
                .param("member", id.value().toString())
                .param("now", now.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    /** Sessions of all people that have not expired. */
    int countAll(Instant now) {
        return jdbc.sql("select count(*) from signin.session where principal_name is not null and expiry_time > :now")
                .param("now", now.toEpochMilli())
                .query(Integer.class)
                .single();
    }
}
