package org.groundswell.app.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The table of tasks. */
@Component
class TaskStore {

    private static final String SELECT = """
            select id, subject_kind, subject_id, title, detail, owner_id, owner_words, due_on, expected_level, origin,
                   topic, state, note, created_by, created_at, closed_at, version
              from task.task
            """;

    private static final String MINE = """
             where owner_id = :owner
               and state = :state
               and (cast(:kind as text) is null or subject_kind = :kind)
               and case :due
                       when 'OVERDUE' then due_on < :today
                       when 'WEEK' then due_on between :today and cast(:today as date) + 7
                       when 'NONE' then due_on is null
                       else true
                   end
            """;

    private final JdbcClient jdbc;

    TaskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Task task, LocalDate today) {
        var sql = """
                insert into task.task (id, subject_kind, subject_id, title, detail, owner_id, owner_words, due_on,
                                       due_set_on, expected_level, origin, topic, created_by, created_at)
                values (:id, :kind, :subject, :title, :detail, :owner, :ownerWords, :due,
                        case when cast(:due as date) is null then null else cast(:today as date) end,
                        :level, :origin, :topic, :by, :at)
                """;
        plan(jdbc.sql(sql), task.plan())
                .param("id", task.id().value())
                .param("kind", task.subject().kind().name())
                .param("subject", task.subject().id())
                .param("origin", task.origin())
                .param("by", task.createdBy().value())
                .param("at", task.createdAt().atOffset(ZoneOffset.UTC))
                .param("today", today)
                .update();
    }

    /** @return whether nobody was faster */
    boolean change(TaskId id, TaskPlan plan, int version, LocalDate today) {
        var sql = """
                update task.task
                   set title = :title, detail = :detail, owner_id = :owner, owner_words = :ownerWords,
                       due_set_on = case when due_on is not distinct from cast(:due as date) then due_set_on
                                         when cast(:due as date) is null then null
                                         else cast(:today as date) end,
                       due_on = :due, expected_level = :level, topic = :topic, version = version + 1
                 where id = :id and version = :version and state = 'OPEN'
                """;
        return plan(jdbc.sql(sql), plan)
                        .param("id", id.value())
                        .param("version", version)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** @return whether it was open until now */
    boolean close(TaskId id, TaskState state, String note, MemberId by, Instant at) {
        var sql = """
                update task.task
                   set state = :state, note = :note, closed_by = :by, closed_at = :at, version = version + 1
                 where id = :id and state = 'OPEN'
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("note", note)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return whether it was closed until now */
    boolean reopen(TaskId id) {
        var sql = """
                update task.task
                   set state = 'OPEN', closed_by = null, closed_at = null, version = version + 1
                 where id = :id and state <> 'OPEN'
                """;
        return jdbc.sql(sql).param("id", id.value()).update() == 1;
    }

    Optional<Task> find(TaskId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query(TaskStore::task)
                .optional();
    }

    /** Open ones by date, then the others, the last closed first. */
    List<Task> of(TaskSubject subject) {
        var sql = SELECT + """
                 where subject_kind = :kind and subject_id = :id
                 order by state = 'OPEN' desc, closed_at desc nulls last, due_on nulls last, created_at, id
                """;
        return jdbc.sql(sql)
                .param("kind", subject.kind().name())
                .param("id", subject.id())
                .query(TaskStore::task)
                .list();
    }

    List<Task> withOrigin(String beginning) {
        var sql = SELECT + " where origin like :pattern escape '\\' order by created_at, id";
        return jdbc.sql(sql)
                .param("pattern", beginning.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .query(TaskStore::task)
                .list();
    }

    List<Task> mine(MemberId owner, MyTasks filter, LocalDate today, int limit, long offset) {
        var sql = SELECT + MINE + """
                 order by closed_at desc nulls last, due_on nulls last, created_at, id
                 limit :limit
                offset :offset
                """;
        return mine(jdbc.sql(sql), owner, filter, today)
                .param("limit", limit)
                .param("offset", offset)
                .query(TaskStore::task)
                .list();
    }

    long countMine(MemberId owner, MyTasks filter, LocalDate today) {
        return mine(jdbc.sql("select count(*) from task.task" + MINE), owner, filter, today)
                .query(Long.class)
                .single();
    }

    private static StatementSpec mine(StatementSpec sql, MemberId owner, MyTasks filter, LocalDate today) {
        var kind = filter.kind();
        return sql.param("owner", owner.value())
                .param("state", filter.state().name())
                .param("kind", kind == null ? null : kind.name())
                .param("due", filter.due().name())
                .param("today", today);
    }

    private static StatementSpec plan(StatementSpec sql, TaskPlan plan) {
        return sql.param("title", plan.title())
                .param("detail", plan.detail())
                .param("owner", plan.owner() instanceof TaskOwner.Person(var id) ? id.value() : null)
                .param("ownerWords", plan.owner() instanceof TaskOwner.Named(var words) ? words.strip() : "")
                .param("due", plan.due())
                .param("level", plan.expectedLevel())
                .param("topic", plan.topic());
    }

    private static Task task(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Task(
                new TaskId(row.getObject("id", UUID.class)),
                TaskSubject.of(
                        TaskSubject.Kind.valueOf(row.getString("subject_kind")),
                        row.getObject("subject_id", UUID.class)),
                new TaskPlan(
                        row.getString("title"),
                        row.getString("detail"),
                        owner(row),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("expected_level", Integer.class),
                        row.getString("topic")),
                row.getString("origin"),
                TaskState.valueOf(row.getString("state")),
                row.getString("note"),
                new MemberId(row.getObject("created_by", UUID.class)),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                closed == null ? null : closed.toInstant(),
                row.getInt("version"));
    }

    private static TaskOwner owner(ResultSet row) throws SQLException {
        var person = row.getObject("owner_id", UUID.class);
        if (person != null) {
            return new TaskOwner.Person(new MemberId(person));
        }
        var words = row.getString("owner_words");
        return words.isEmpty() ? TaskOwner.NOBODY : new TaskOwner.Named(words);
    }
}
