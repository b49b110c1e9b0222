package org.groundswell.app.search;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code search.change}: which documents have changed, for every node that keeps an index.
 *
 * <p>Numbers from a sequence become visible in the order of commits, not in their own, so whoever remembers the highest
 * number misses changes. A mark is therefore the oldest transaction that was still running when it was read; everything
 * of that transaction or a later one is read again and again until none older runs.
 */
@Repository
class ChangeStore {

    private final JdbcClient jdbc;

    ChangeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change as it was noted. */
    record Change(long number, String document) {}

    /** @param mark what to read from next time */
    record Changes(List<Change> changes, String mark) {}

    /** Notes a change, and forgets some that every node has long read. */
    void add(String document) {
        jdbc.sql("insert into search.change (document) values (:document)")
                .param("document", document)
                .update();
        var old = """
                delete from search.change
                 where number in (select number
                                    from search.change
                                   where at < now() - interval '2 days'
                                   limit 100
                                     for update skip locked)
                """;
        jdbc.sql(old).update();
    }

    /** The mark of this moment: whatever is not visible now comes after it. */
    String mark() {
        return jdbc.sql("select pg_snapshot_xmin(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    /** The changes since a mark, in order; may hold some that were read before. */
    Changes since(String mark) {
        record Row(long number, String document, String mark) {}
        var sql = """
                select coalesce(c.number, 0) as number, coalesce(c.document, '') as document, now_running.mark
                  from (select pg_snapshot_xmin(pg_current_snapshot())::text as mark) now_running
                  left join search.change c on c.by_transaction >= :mark::text::xid8
                 order by c.number
                """;
        var rows = jdbc.sql(sql)
                .param("mark", mark)
                .query((row, _) -> new Row(row.getLong("number"), row.getString("document"), row.getString("mark")))
                .list();
        return new Changes(
                rows.stream()
                        .filter(row -> row.number() > 0)
                        .map(row -> new Change(row.number(), row.document()))
                        .toList(),
                rows.getFirst().mark());
    }
}
