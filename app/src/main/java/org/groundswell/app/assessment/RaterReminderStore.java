package org.groundswell.app.assessment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which raters have been reminded, so that no node does it twice. */
@Repository
class RaterReminderStore {

    /** A reminder whose time has come. */
    record Due(RaterId rater, String occasion) {}

    private final JdbcClient jdbc;

    RaterReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Raters with an address who have not finished while rating is open: a week after they were asked, and three days
     * before their link ends. Whoever both is true for is reminded of the end alone.
     */
    List<Due> due(Instant now) {
        var sql = """
                select distinct on (r.id) r.id, o.occasion
                  from assessment.rater r
                  join assessment.assessment a on a.id = r.assessment_id
                 cross join (values ('LAST_DAYS'), ('WEEK')) as o (occasion)
                 where a.state = 'RATING'
                   and r.email <> ''
                   and r.done_at is null
                   and r.withdrawn_at is null
                   and not r.link_revoked
                   and r.link_expires_at > :now
                   and case o.occasion
                            when 'WEEK' then r.invited_at <= cast(:now as timestamptz) - interval '7 days'
                            else r.link_expires_at <= cast(:now as timestamptz) + interval '3 days'
                       end
                   and not exists (select 1
                                     from assessment.rater_reminder s
                                    where s.rater_id = r.id
                                      and s.occasion in (o.occasion, 'LAST_DAYS'))
                 order by r.id, o.occasion
                """;
        return jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Due(new RaterId(row.getObject("id", UUID.class)), row.getString("occasion")))
                .list();
    }

    /** Takes a reminder; false if another node was faster. */
    boolean take(Due due, Instant now) {
        var sql = """
                insert into assessment.rater_reminder (rater_id, occasion, sent_at)
                values (:rater, :occasion, :now)
                    on conflict do nothing
                """;
        return jdbc.sql(sql)
                        .param("rater", due.rater().value())
                        .param("occasion", due.occasion())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }
}
