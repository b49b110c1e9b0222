package org.groundswell.app.search;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code search.synonyms}: every list of synonyms ever saved; the last one counts. */
@Repository
class SynonymStore {

    private final JdbcClient jdbc;

    SynonymStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last list and its number; empty with 0 before any is saved. */
    SynonymLists.Own last() {
        return jdbc.sql("select number, words from search.synonyms order by number desc limit 1")
                .query((row, _) -> new SynonymLists.Own(row.getInt("number"), row.getString("words")))
                .optional()
                .orElse(new SynonymLists.Own(0, ""));
    }

    /** @return false if a list with that number was saved already */
    boolean add(int number, String words, UUID by, Instant at) {
        var sql = """
                insert into search.synonyms (number, words, saved_by, saved_at)
                values (:number, :words, :by, :at)
                on conflict (number) do nothing
                """;
        return jdbc.sql(sql)
                        .param("number", number)
                        .param("words", words)
                        .param("by", by)
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }
}
