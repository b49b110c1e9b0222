package org.groundswell.app.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.EntryHistory.Attribute;
import org.groundswell.app.directory.EntryHistory.Parent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what was known of one entry at every date. */
@Repository
class HistoryStore {

    private final JdbcClient jdbc;

    HistoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Dated<String>> names(EntryId id) {
        var sql = """
                select name, from_date, to_date
                  from directory.entry_name
                 where entry_id = :id
                 order by from_date nulls first
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> dated(row.getString("name"), row))
                .list();
    }

    List<Dated<EntryStatus>> statuses(EntryId id) {
        var sql = """
                select status, from_date, to_date
                  from directory.entry_status
                 where entry_id = :id
                 order by from_date nulls first
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> dated(EntryStatus.valueOf(row.getString("status")), row))
                .list();
    }

    List<Dated<Parent>> parents(EntryId id) {
        var sql = """
                select l.relation, p.code, p.name, p.kind, l.from_date, l.to_date
                  from directory.parent_link l
                  join directory.entry p on p.id = l.parent_id
                 where l.child_id = :id
                 order by l.from_date nulls first, l.relation, p.code
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> dated(
                        new Parent(
                                Relation.valueOf(row.getString("relation")),
                                row.getString("code"),
                                row.getString("name"),
                                EntryKind.valueOf(row.getString("kind"))),
                        row))
                .list();
    }

    List<Dated<Attribute>> attributes(EntryId id) {
        var sql = """
                select name, coalesce(text, round(cast(number as numeric), 2)::text) as value, source,
                       from_date, to_date
                  from directory.site_attribute
                 where entry_id = :id
                 order by name, from_date nulls first
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> dated(
                        new Attribute(row.getString("name"), plain(row.getString("value")), row.getString("source")),
                        row))
                .list();
    }

    /** Successions in which the entry is either side, withdrawn ones too. */
    List<Succession> successions(EntryId id) {
        var sql = """
                select s.id, s.date, s.kind, s.note, s.recorded_at, s.withdrawal_note,
                       p.id as predecessor_id, p.code as predecessor_code, p.name as predecessor_name,
                       n.id as successor_id, n.code as successor_code, n.name as successor_name
                  from directory.succession s
                  join directory.entry p on p.id = s.predecessor_id
                  join directory.entry n on n.id = s.successor_id
                 where :id in (s.predecessor_id, s.successor_id)
                 order by s.date, s.recorded_at, p.code, n.code
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> new Succession(
                        row.getObject("id", UUID.class),
                        party(row, "predecessor"),
                        party(row, "successor"),
                        row.getObject("date", LocalDate.class),
                        Succession.Kind.valueOf(row.getString("kind")),
                        row.getString("note"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("withdrawal_note")))
                .list();
    }

    private static Succession.Party party(ResultSet row, String side) throws SQLException {
        return new Succession.Party(
                new EntryId(row.getObject(side + "_id", UUID.class)),
                row.getString(side + "_code"),
                row.getString(side + "_name"));
    }

    /** 4097.00 as 4097, 29.10 as 29.1; words as they are. */
    private static String plain(String value) {
        return value.matches("-?\\d+\\.\\d+") ? value.replaceFirst("\\.?0+$", "") : value;
    }

    private static <T> Dated<T> dated(T value, ResultSet row) throws SQLException {
        return new Dated<>(value, EntryRows.date(row, "from_date"), EntryRows.date(row, "to_date"));
    }
}
