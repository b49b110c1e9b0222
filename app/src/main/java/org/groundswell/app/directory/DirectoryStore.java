package org.groundswell.app.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the entries of the directory as they are now, and who belongs where at a date. */
@Repository
class DirectoryStore {

    private final JdbcClient jdbc;

    DirectoryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry with this code; where several schemes use it, ODS first and then by name of the scheme. */
    Optional<Entry> find(String code) {
        return byCodes(List.of(code)).values().stream().findFirst();
    }

    Optional<Entry> find(String scheme, String code) {
        return jdbc.sql("select * from directory.site where scheme = :scheme and code = :code")
                .param("scheme", scheme)
                .param("code", code)
                .query((row, _) -> EntryRows.entry(row))
                .optional();
    }

    /** Entries by the codes asked for, in any case; where several schemes use a code, ODS first. */
    Map<String, Entry> byCodes(Collection<String> codes) {
        var sql = """
                select distinct on (upper(code)) *
                  from directory.site
                 where upper(code) in (select unnest(:codes))
                 order by upper(code), scheme <> 'ODS', scheme, code
                """;
        var upper = codes.stream()
                .map(code -> code.strip().toUpperCase(Locale.ROOT))
                .distinct()
                .toArray(String[]::new);
        var found = jdbc.sql(sql).param("codes", upper).query((row, _) -> EntryRows.entry(row)).list().stream()
                .collect(Collectors.toMap(entry -> entry.code().toUpperCase(Locale.ROOT), Function.identity()));
        return codes.stream()
                .distinct()
                .filter(code -> found.containsKey(code.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toMap(
                        Function.identity(), code -> found.get(code.strip().toUpperCase(Locale.ROOT))));
    }

    Map<EntryId, Entry> byIds(Collection<EntryId> ids) {
        return jdbc
                .sql("select * from directory.site where id in (select unnest(:ids))")
                .param("ids", ids.stream().map(EntryId::value).distinct().toArray(UUID[]::new))
                .query((row, _) -> EntryRows.entry(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Entry::id, Function.identity()));
    }

    Map<EntryId, String> names(Collection<EntryId> ids) {
        record Row(EntryId id, String name) {}
        return jdbc
                .sql("select id, name from directory.entry where id in (select unnest(:ids))")
                .param("ids", ids.stream().map(EntryId::value).distinct().toArray(UUID[]::new))
                .query((row, _) -> new Row(new EntryId(row.getObject("id", UUID.class)), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Row::name));
    }

    /** Targets some list describes and that are open at the date, in order of code; places reach down through everything they hold. */
    List<Entry> targets(Targets wanted) {
        var sql = """
                with place (id) as (
                    select id from directory.entry where code = any(:places)),
                within (id) as (
                    select id from place
                     union
                    select w.id from place p cross join lateral directory.within(p.id, :day) as w (id))
                select e.*
                  from directory.site e
                  join directory.entry d on d.id = e.id
                  join directory.entry_status s on s.entry_id = e.id
                                               and (s.from_date is null or s.from_date <= :day)
                                               and (s.to_date is null or s.to_date > :day)
                 where s.status = 'OPEN'
                   and e.kind <> 'PLACE'
                   and d.as_at is not null
                   and (:anyType or e.type = any(:types))
                   and (:anywhere or e.id in (select id from within))
                 order by e.code, e.scheme
                """;
        return jdbc.sql(sql)
                .param("places", wanted.places().toArray(String[]::new))
                .param("anywhere", wanted.places().isEmpty())
                .param("types", wanted.types().stream().map(Enum::name).toArray(String[]::new))
                .param("anyType", wanted.types().isEmpty())
                .param("day", wanted.asAt())
                .query((row, _) -> EntryRows.entry(row))
                .list();
    }

    /** The status at that date; empty before the entry opened. */
    Optional<EntryStatus> statusAt(EntryId id, LocalDate day) {
        var sql = """
                select status
                  from directory.entry_status
                 where entry_id = :id
                   and (from_date is null or from_date <= :day)
                   and (to_date is null or to_date > :day)
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("day", day)
                .query((row, _) -> EntryStatus.valueOf(row.getString("status")))
                .optional();
    }
}
