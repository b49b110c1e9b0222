package org.groundswell.app.directory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what belonged to a place on a day. Counting is done by the database, one query for each table of the page. */
@Repository
class PlaceStore {

    private final JdbcClient jdbc;

    PlaceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries within the place by type, open on the day and not. */
    List<PlaceCounts.TypeCount> byType(EntryId place, LocalDate day) {
        var sql = """
                select e.type,
                       count(*) filter (where s.status = 'OPEN') as open,
                       count(*) filter (where s.status <> 'OPEN') as not_open
                  from directory.within(:place, :day) as w (id)
                  join directory.entry e on e.id = w.id
                  join directory.entry_status s on s.entry_id = e.id
                                               and (s.from_date is null or s.from_date <= :day)
                                               and (s.to_date is null or s.to_date > :day)
                 group by e.type
                """;
        return jdbc
                .sql(sql)
                .param("place", place.value())
                .param("day", day)
                .query((row, _) -> new PlaceCounts.TypeCount(
                        EntryType.valueOf(row.getString("type")), row.getLong("open"), row.getLong("not_open")))
                .list()
                .stream()
                .sorted(Comparator.comparing(PlaceCounts.TypeCount::type))
                .toList();
    }

    /** The places that open entries within this one are linked to by a narrower relation. */
    List<PlaceCounts.Part> parts(EntryId place, Relation narrower, LocalDate day) {
        var sql = """
                select p.code, p.name, p.type, count(*) as open
                  from directory.within(:place, :day) as w (id)
                  join directory.entry e on e.id = w.id and e.kind <> 'PLACE'
                  join directory.entry_status s on s.entry_id = e.id
                                               and s.status = 'OPEN'
                                               and (s.from_date is null or s.from_date <= :day)
                                               and (s.to_date is null or s.to_date > :day)
                  join directory.parent_link l on l.child_id = e.id
                                              and l.relation = :narrower
                                              and l.parent_id <> :place
                                              and (l.from_date is null or l.from_date <= :day)
                                              and (l.to_date is null or l.to_date > :day)
                  join directory.entry p on p.id = l.parent_id
                 group by p.id
                 order by p.name, p.code
                """;
        return jdbc.sql(sql)
                .param("place", place.value())
                .param("narrower", narrower.name())
                .param("day", day)
                .query((row, _) -> new PlaceCounts.Part(
                        row.getString("code"),
                        row.getString("name"),
                        EntryType.valueOf(row.getString("type")),
                        row.getLong("open")))
                .list();
    }
}
