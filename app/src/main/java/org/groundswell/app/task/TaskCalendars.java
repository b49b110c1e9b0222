package org.groundswell.app.task;

import static java.time.ZoneOffset.UTC;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.OneTimeToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody's own tasks in their calendar, under a private address: whoever knows it reads the tasks, so it can be taken
 * back, and a new one makes the one before it dead. An account that is switched off is read no more.
 */
@Service
@Transactional
public class TaskCalendars {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Accounts accounts;
    private final AuditLog audit;
    private final InstantSource clock;

    TaskCalendars(JdbcClient jdbc, Tasks tasks, Accounts accounts, AuditLog audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this person has a private address. */
    @Transactional(readOnly = true)
    public boolean isMade(Member by) {
        return jdbc.sql("select exists (select from task.calendar where member_id = :member)")
                .param("member", by.id().value())
                .query(Boolean.class)
                .single();
    }

    /** A new private address. @return its secret, known now and never again */
    public OneTimeToken make(Member by) {
        var token = OneTimeToken.fresh();
        var now = clock.instant();
        jdbc.sql("""
                insert into task.calendar (member_id, token_hash, made_at)
                values (:member, :hash, :at)
                    on conflict (member_id) do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                """)
                .param("member", by.id().value())
                .param("hash", token.hash())
                .param("at", now.atOffset(UTC))
                .update();
        audit.add(by.id().value(), "task.calendar-made", "account " + by.id().value(), "", now);
        return token;
    }

    /** Takes the private address back. */
    public void stop(Member by) {
        jdbc.sql("delete from task.calendar where member_id = :member")
                .param("member", by.id().value())
                .update();
        audit.add(by.id().value(), "task.calendar-stopped", "account " + by.id().value(), "", clock.instant());
    }

    /**
     * The open tasks with a date of whoever has this private address, those due first first, at most 500.
     *
     * @throws NotFound if nobody has it
     */
    @Transactional(readOnly = true)
    public List<TaskLine> open(OneTimeToken token) {
        var owner = jdbc.sql("select member_id from task.calendar where token_hash = :hash")
                .param("hash", token.hash())
                .query((row, _) -> new MemberId(row.getObject("member_id", UUID.class)))
                .optional()
                .flatMap(accounts::member)
                .orElseThrow(() -> new NotFound("calendar", "under this address"));
        return tasks.mine(MyTasks.OPEN, MOST, 0, owner).lines().stream()
                .filter(line -> line.task().plan().due() != null)
                .toList();
    }
}
