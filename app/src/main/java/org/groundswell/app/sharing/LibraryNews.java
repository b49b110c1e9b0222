package org.groundswell.app.sharing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.NoticeKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is new in the library: improvements shared, renewed or of another status, and notices issued and closed. */
@Repository
public class LibraryNews {

    private final JdbcClient jdbc;

    LibraryNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One improvement or one notice, as it is now.
     *
     * @param id      the same however often the thing changes
     * @param title   says what kind of news it is
     * @param words   the beginning of what there is to know
     * @param code    of the improvement it is about
     * @param owner   "" if not recorded
     * @param kind    the status of the improvement or the kind of the notice, in words
     * @param changed when it last changed
     */
    public record Item(
            UUID id,
            String title,
            String words,
            String code,
            String owner,
            String kind,
            Instant first,
            Instant changed) {}

    /** The latest news first, in two queries. */
    public List<Item> latest(int atMost) {
        return Stream.concat(improvements(atMost).stream(), notices(atMost).stream())
                .sorted(Comparator.comparing(Item::changed).reversed().thenComparing(Item::id))
                .limit(atMost)
                .toList();
    }

    private List<Item> improvements(int atMost) {
        return jdbc.sql("select * from improvement.library_news order by changed_at desc, improvement_id limit :atMost")
                .param("atMost", atMost)
                .query((row, _) -> improvement(row))
                .list();
    }

    private static Item improvement(ResultSet row) throws SQLException {
        int version = row.getInt("version_number");
        var changed = row.getString("what_changed");
        var synthetic = row.getBoolean("synthetic") ? " (synthetic)" : "";
        var words = row.getString("summary");
        return new Item(
                row.getObject("improvement_id", UUID.class),
                (version == 1 ? row.getString("title") : "%s, version %d".formatted(row.getString("title"), version))
                        + synthetic,
                version == 1 || changed.isBlank()
                        ? words
                        : "%s\n\nWhat changed in version %d: %s".formatted(words, version, changed),
                row.getString("code"),
                row.getString("owner_name"),
                ImprovementStatus.valueOf(row.getString("status")).label(),
                instant(row, "shared_at"),
                instant(row, "changed_at"));
    }

    private List<Item> notices(int atMost) {
        return jdbc.sql("select * from improvement.public_notice order by changed_at desc, notice_id limit :atMost")
                .param("atMost", atMost)
                .query((row, _) -> notice(row))
                .list();
    }

    private static Item notice(ResultSet row) throws SQLException {
        var kind = NoticeKind.valueOf(row.getString("kind")).label();
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Item(
                row.getObject("notice_id", UUID.class),
                "%s%s: %s".formatted(kind, closed == null ? "" : " closed", row.getString("title")),
                row.getString("words") + afterwards(closed, row.getString("closing_reason")),
                row.getString("code"),
                row.getString("owner_name"),
                kind,
                instant(row, "issued_at"),
                instant(row, "changed_at"));
    }

    private static String afterwards(@Nullable OffsetDateTime closed, String reason) {
        return closed == null ? "" : "\n\nClosed: " + reason;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
