package org.groundswell.app.learning;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Forbidden;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a reviewer: everything for administrators, what is about their improvements for editors. */
@Service
@Transactional(readOnly = true)
public class Moderation {

    private static final String MINE = """
              from learning.waiting w
              left join improvement.improvement_summary i on i.improvement_id = w.improvement_id
             where (:administrator or w.improvement_id = any(:improvements))
            """;

    private final JdbcClient jdbc;

    Moderation(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, what waits longest first. */
    public List<Waiting> page(Member reviewer, int limit, long offset) {
        mustReview(reviewer);
        var sql = "select w.kind, w.id, w.words, i.title, w.waiting_since, w.raised_by = :me as own" + "\n" + MINE
                + " order by w.waiting_since, w.id limit :limit offset :offset";
        return jdbc.sql(sql)
                .param("administrator", reviewer.isAdministrator())
                .param("improvements", improvements(reviewer))
                .param("me", reviewer.id().value())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new Waiting(
                        Waiting.Kind.valueOf(row.getString("kind")),
                        row.getObject("id", UUID.class),
                        row.getString("words"),
                        Objects.requireNonNullElse(row.getString("title"), ""),
                        NoteStore.at(row, "waiting_since"),
                        row.getBoolean("own")))
                .list();
    }

    /** How many wait. */
    public long count(Member reviewer) {
        mustReview(reviewer);
        return jdbc.sql("select count(*)\n" + MINE)
                .param("administrator", reviewer.isAdministrator())
                .param("improvements", improvements(reviewer))
                .query(Long.class)
                .single();
    }

    private static void mustReview(Member reviewer) {
        if (!reviewer.isAny(Role.EDITOR)) {
            throw new Forbidden("Only administrators and editors of improvements review what becomes public.");
        }
    }

    private static UUID[] improvements(Member reviewer) {
        return reviewer.memberships().stream()
                .filter(membership -> membership.role() == Role.EDITOR)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }
}
