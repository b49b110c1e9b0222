package org.groundswell.app.talk;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.ImprovementPublished;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeIssued;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is new about an improvement: versions, notices, learning notes, questions and concerns. */
@Service
@Transactional
public class News {

    private final JdbcClient jdbc;
    private final Improvements improvements;
    private final FollowerLetters letters;
    private final InstantSource clock;

    News(JdbcClient jdbc, Improvements improvements, FollowerLetters letters, InstantSource clock) {
        this.jdbc = jdbc;
        this.improvements = improvements;
        this.letters = letters;
        this.clock = clock;
    }

    /** Adds an item to the feed of an improvement and writes to those who follow it. */
    public void tell(ImprovementId improvement, String title, String href) {
        add(improvement, title, href, clock.instant());
    }

    /** The latest items of an improvement. */
    @Transactional(readOnly = true)
    public List<NewsItem> of(ImprovementId improvement, int limit) {
        return jdbc.sql("""
                select id, title, href, at
                  from talk.news
                 where improvement_id = :improvement
                 order by at desc, id
                 limit :limit
                """)
                .param("improvement", improvement.value())
                .param("limit", limit)
                .query((row, _) -> new NewsItem(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("href"),
                        MatterStore.at(row, "at")))
                .list();
    }

    @EventListener
    void on(ImprovementPublished published) {
        var code = improvements.get(published.id()).code().value();
        add(
                published.id(),
                "Version %d published".formatted(published.number()),
                "/improvements/%s/versions/%d".formatted(code, published.number()),
                published.at());
    }

    @EventListener
    void on(NoticeIssued issued) {
        add(
                issued.improvement(),
                issued.kind().label() + " issued",
                "/notices/" + issued.id().value(),
                issued.at());
    }

    private void add(ImprovementId improvement, String title, String href, Instant at) {
        jdbc.sql("""
                insert into talk.news (id, improvement_id, title, href, at)
                values (:id, :improvement, :title, :href, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("improvement", improvement.value())
                .param("title", title)
                .param("href", href)
                .param("at", at.atOffset(UTC))
                .update();
        letters.tellFollowers(improvement, title, href);
    }
}
