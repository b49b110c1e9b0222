package org.groundswell.app.guide;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The table {@code guide.resource}. */
@Repository
class ResourceStore {

    private static final String COLUMNS = """
            select id, title, made_by, year, kind, audience, topic, licence, address, about, checked_on, checked_by,
                   retired_at, edit_version
              from guide.resource
            """;

    private static final String MATCHES = """
             where (retired_at is not null) = :retired
               and (:kind::text is null or kind = :kind)
               and (:audience::text is null or audience in (:audience, 'EVERYBODY'))
               and (:topic = '' or topic = :topic)
               and (:text = '' or title || ' ' || made_by || ' ' || about ilike :like)
            """;

    private final JdbcClient jdbc;

    ResourceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Resource> list(ResourceSearch search, int limit, long offset) {
        return matching(COLUMNS + MATCHES + " order by lower(title), id limit :limit offset :offset", search)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> resource(row))
                .list();
    }

    long count(ResourceSearch search) {
        return matching("select count(*) from guide.resource" + MATCHES, search)
                .query(Long.class)
                .single();
    }

    private StatementSpec matching(String sql, ResourceSearch search) {
        return jdbc.sql(sql)
                .param("retired", search.retired())
                .param("kind", name(search.kind()))
                .param("audience", name(search.audience()))
                .param("topic", search.topic())
                .param("text", search.text())
                .param("like", "%" + search.text().replaceAll("([%_\\\\])", "\\\\$1") + "%");
    }

    Optional<Resource> find(ResourceId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> resource(row))
                .optional();
    }

    void eachInUse(Consumer<Resource> each) {
        jdbc.sql(COLUMNS + " where retired_at is null").query((row) -> {
            each.accept(resource(row));
        });
    }

    /** @return 0 if a work with this key was added before */
    int add(ResourceId id, ResourceDraft draft, @Nullable String sourceKey, Instant at) {
        var sql = """
                insert into guide.resource (id, source_key, title, made_by, year, kind, audience, topic, licence, address,
                                            about, checked_on, checked_by, added_at)
                values (:id, :key, :title, :madeBy, :year, :kind, :audience, :topic, :licence, :address,
                        :about, :checkedOn, :checkedBy, :at)
                on conflict (source_key) do nothing
                """;
        return said(jdbc.sql(sql), draft)
                .param("id", id.value())
                .param("key", sourceKey)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @throws Conflict if somebody changed it since */
    void update(ResourceId id, int seen, ResourceDraft draft) {
        var sql = """
                update guide.resource
                   set title = :title, made_by = :madeBy, year = :year, kind = :kind, audience = :audience, topic = :topic,
                       licence = :licence, address = :address, about = :about, checked_on = :checkedOn,
                       checked_by = :checkedBy, edit_version = edit_version + 1
                 where id = :id
                   and edit_version = :seen
                """;
        int updated = said(jdbc.sql(sql), draft)
                .param("id", id.value())
                .param("seen", seen)
                .update();
        if (updated == 0) {
            throw new Conflict(
                    "Somebody else changed this resource while you did. Open it again to see what it says now.");
        }
    }

    private static StatementSpec said(StatementSpec statement, ResourceDraft draft) {
        return statement
                .param("title", draft.title())
                .param("madeBy", draft.madeBy())
                .param("year", draft.year())
                .param("kind", draft.kind().name())
                .param("audience", draft.audience().name())
                .param("topic", draft.topic())
                .param("licence", draft.licence().name())
                .param("address", draft.address())
                .param("about", draft.about())
                .param("checkedOn", draft.checkedOn())
                .param("checkedBy", draft.checkedBy());
    }

    void retire(ResourceId id, @Nullable Instant at) {
        jdbc.sql("update guide.resource set retired_at = :at, edit_version = edit_version + 1 where id = :id")
                .param("id", id.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Resource resource(ResultSet row) throws SQLException {
        return new Resource(
                new ResourceId(row.getObject("id", UUID.class)),
                new ResourceDraft(
                        row.getString("title"),
                        row.getString("made_by"),
                        row.getObject("year", Integer.class),
                        ResourceKind.valueOf(row.getString("kind")),
                        Audience.valueOf(row.getString("audience")),
                        row.getString("topic"),
                        Licence.valueOf(row.getString("licence")),
                        row.getString("address"),
                        row.getString("about"),
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("checked_by")),
                row.getTimestamp("retired_at") != null,
                row.getInt("edit_version"));
    }
}
