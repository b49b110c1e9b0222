package org.groundswell.app.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which tasks somebody is to be reminded of, and who wants no reminders. */
@Component
class ReminderStore {

    /**
     * The reminders whose time has come: a week before the date, the day before, and after it. Who sets a date less than
     * a week ahead gets no reminder of a week; who sets one for tomorrow, none for tomorrow.
     */
    private static final String DUE = """
              from (select t.id, t.owner_id, t.title, t.due_on,
                           case when t.due_on < :today then 'OVERDUE'
                                when t.due_on <= cast(:today as date) + 1 then 'DAY'
                                else 'WEEK'
                           end as kind
                      from task.task t
                     where t.state = 'OPEN'
                       and t.owner_id is not null
                       and t.due_on <= cast(:today as date) + 7
                       and (t.due_on < :today
                            or t.due_set_on < t.due_on - case when t.due_on <= cast(:today as date) + 1 then 1 else 7 end)
                       and not exists (select from task.without_reminders w where w.member_id = t.owner_id)) d
             where not exists (select
                                 from task.reminder r
                                where r.task_id = d.id and r.kind = d.kind and r.due_on = d.due_on)
            """;

    private final JdbcClient jdbc;

    ReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One task to remind somebody of. */
    record Reminder(UUID task, String title, LocalDate due, String kind) {}

    List<MemberId> peopleToRemind(LocalDate today) {
        return jdbc.sql("select distinct d.owner_id" + DUE)
                .param("today", today)
                .query((row, _) -> new MemberId(row.getObject("owner_id", UUID.class)))
                .list();
    }

    /** Notes the reminders of one person as sent, and gives them; what another node has noted first is left out. */
    List<Reminder> take(MemberId owner, LocalDate today, Instant now) {
        var sql = """
                with taken as (
                    insert into task.reminder (task_id, kind, due_on, sent_at)
                    select d.id, d.kind, d.due_on, :now
                """ + DUE + """
                       and d.owner_id = :owner
                        on conflict do nothing
                    returning task_id, kind, due_on
                )
                select t.id as task, t.title, r.due_on as due, r.kind
                  from taken r
                  join task.task t on t.id = r.task_id
                 order by r.due_on, t.title, t.id
                """;
        return jdbc.sql(sql)
                .param("today", today)
                .param("owner", owner.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Reminder.class)
                .list();
    }

    boolean areWanted(MemberId member) {
        return !jdbc.sql("select exists (select from task.without_reminders where member_id = :member)")
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    void switchOff(MemberId member, Instant now) {
        var sql = "insert into task.without_reminders (member_id, since) values (:member, :now) on conflict do nothing";
        jdbc.sql(sql)
                .param("member", member.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void switchOn(MemberId member) {
        jdbc.sql("delete from task.without_reminders where member_id = :member")
                .param("member", member.value())
                .update();
    }
}
