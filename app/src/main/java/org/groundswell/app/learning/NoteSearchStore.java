package org.groundswell.app.learning;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Published notes in lists and counts, as far as their reader may see them. */
@Repository
class NoteSearchStore {

    /** Published, readable by this person, and what was asked for. */
    private static final String FOUND = """
              from learning.note n
              join learning.note_text t on t.note_id = n.id and t.revision = n.published_revision
              left join improvement.improvement_summary i on i.improvement_id = n.improvement_id
             where n.state = 'PUBLISHED'
               and (n.visibility = 'PUBLIC'
                    or n.visibility = 'NETWORK' and :signedIn
                    or n.author_id = :reader
                    or :administrator
                    or n.visibility = 'TEAM' and (n.improvement_id = any(:improvements)
                                                  or n.programme_id = any(:programmes)
                                                  or n.entry_id = any(:sites)))
               and (cast(:outcome as text) is null or t.outcome = :outcome)
               and (cast(:cause as text) is null or :cause = any(t.causes))
               and (cast(:setting as text) is null or t.setting = :setting)
               and (cast(:improvement as uuid) is null or n.improvement_id = :improvement)
               and (cast(:programme as uuid) is null or n.programme_id = :programme and not n.anonymous)
               and (select bool_and(position(word in lower(concat_ws(' ', t.title, t.context, t.expected, t.happened, t.why,
                                                                     t.other_cause, t.would_do, t.source, i.title,
                                                                     n.subject))) > 0)
                      from unnest(cast(:words as text[])) word) is not false
            """;

    private final JdbcClient jdbc;

    NoteSearchStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, the latest first. Of an anonymous note no site is read, so none can be shown. */
    List<NoteLine> page(NoteSearch search, Optional<Member> reader, int limit, long offset) {
        var sql = """
                select found.*, e.name as site_name, e.code as site_code
                  from (select n.id, n.subject, n.anonymous, n.visibility, n.published_at, n.published_revision,
                               case when n.anonymous then null else n.entry_id end as site_id, i.code,
                               i.title as about, v.number as version, t.outcome, t.title, t.setting, t.context, t.expected,
                               t.happened, t.why, t.causes, t.other_cause, t.would_do, t.source, t.what_changed
                """
                + FOUND.replace(
                        "left join improvement.improvement_summary",
                        "left join improvement.published_version v on v.version_id = n.version_id\n"
                                + "  left join improvement.improvement_summary")
                + """
                         order by n.published_at desc, n.id
                         limit :limit offset :offset) found
                  left join directory.site e on e.id = found.site_id
                 order by found.published_at desc, found.id
                """;
        return jdbc.sql(sql)
                .paramSource(parameters(search, reader).addValue("limit", limit).addValue("offset", offset))
                .query((row, _) -> new NoteLine(
                        new NoteId(row.getObject("id", UUID.class)),
                        NoteStore.text(row),
                        Objects.requireNonNullElse(row.getString("about"), row.getString("subject")),
                        Objects.requireNonNullElse(row.getString("code"), ""),
                        row.getObject("version", Integer.class),
                        Objects.requireNonNullElse(row.getString("site_name"), ""),
                        Objects.requireNonNullElse(row.getString("site_code"), ""),
                        row.getBoolean("anonymous"),
                        Visibility.valueOf(row.getString("visibility")),
                        row.getInt("published_revision"),
                        NoteStore.at(row, "published_at")))
                .list();
    }

    /** How many notes are found, by outcome and by cause; a note with two causes counts for both. */
    NoteCounts counts(NoteSearch search, Optional<Member> reader) {
        var sql = """
                with found as (select n.id, t.outcome, t.causes
                """ + FOUND + """
                )
                select 'OUTCOME' as what, outcome as name, count(*) as notes from found group by outcome
                union all
                select 'CAUSE', cause, count(*) from found, unnest(causes) cause group by cause
                """;
        Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
        Map<Cause, Long> causes = new EnumMap<>(Cause.class);
        jdbc.sql(sql).paramSource(parameters(search, reader)).query(row -> {
            if (row.getString("what").equals("OUTCOME")) {
                outcomes.put(Outcome.valueOf(row.getString("name")), row.getLong("notes"));
            } else {
                causes.put(Cause.valueOf(row.getString("name")), row.getLong("notes"));
            }
        });
        return new NoteCounts(outcomes, causes);
    }

    private static MapSqlParameterSource parameters(NoteSearch search, Optional<Member> reader) {
        return new MapSqlParameterSource()
                .addValue("signedIn", reader.isPresent())
                .addValue("reader", reader.map(member -> member.id().value()).orElse(null))
                .addValue(
                        "administrator", reader.filter(Member::isAdministrator).isPresent())
                .addValue("improvements", scopes(reader, Role.EDITOR))
                .addValue("programmes", scopes(reader, Role.PROGRAMME_MANAGER, Role.VIEWER))
                .addValue("sites", scopes(reader, Role.SITE_LEAD))
                .addValue(
                        "outcome",
                        search.outcome() == null ? null : search.outcome().name())
                .addValue(
                        "cause", search.cause() == null ? null : search.cause().name())
                .addValue(
                        "setting",
                        search.setting() == null ? null : search.setting().name())
                .addValue(
                        "improvement",
                        search.improvement() == null
                                ? null
                                : search.improvement().value())
                .addValue(
                        "programme",
                        search.programme() == null ? null : search.programme().value())
                .addValue("words", words(search.words()));
    }

    private static String[] words(String typed) {
        return Stream.of(typed.toLowerCase(Locale.UK).replace("\u0000", "").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(10)
                .toArray(String[]::new);
    }

    private static UUID[] scopes(Optional<Member> reader, Role... roles) {
        return reader.stream()
                .flatMap(member -> member.memberships().stream())
                .filter(membership -> Stream.of(roles).anyMatch(role -> role == membership.role()))
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toArray(UUID[]::new);
    }
}
