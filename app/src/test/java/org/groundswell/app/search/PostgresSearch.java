package org.groundswell.app.search;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The road not taken: the same documents in PostgreSQL, found by its full text search with weights for the title and, for
 * mistyped words, by trigrams. Kept so that the choice between the two can be measured again.
 */
final class PostgresSearch {

    private final JdbcClient jdbc;

    PostgresSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void fill(Map<String, EvaluationFolder.Text> documents) {
        jdbc.sql("""
                create temporary table found (
                    id text primary key, title text, body text,
                    vector tsvector generated always as (setweight(to_tsvector('english', title), 'A')
                                                         || setweight(to_tsvector('english', body), 'C')) stored)
                """).update();
        documents.forEach((id, text) -> jdbc.sql("insert into found (id, title, body) values (:id, :title, :body)")
                .param("id", id)
                .param("title", text.title().replace("\u0000", ""))
                .param("body", text.text().replace("\u0000", ""))
                .update());
        jdbc.sql("create index on found using gin (vector)").update();
        jdbc.sql("create index on found using gin (title gin_trgm_ops)").update();
        jdbc.sql("analyze found").update();
    }

    /** Any of the words, those in the title counting more, and titles that look alike; the best hundred. */
    List<String> ranking(String query) {
        var sql = """
                with asked as (
                    select replace(plainto_tsquery('english', :query)::text, '&', '|')::tsquery as words),
                matched as (
                    select f.id, ts_rank_cd('{0.1, 0.2, 0.5, 1.0}', f.vector, a.words, 1) as worth
                      from found f, asked a
                     where f.vector @@ a.words
                     union all
                    select id, 0.3 * word_similarity(:query, title) from found where :query <% title)
                select id from matched group by id order by sum(worth) desc, id limit 100
                """;
        return jdbc.sql(sql)
                .param("query", query.replace("\u0000", ""))
                .query(String.class)
                .list();
    }
}
