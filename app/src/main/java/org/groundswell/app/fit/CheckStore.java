package org.groundswell.app.fit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.instrument.InstrumentId;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code fit.sustainability_check}. */
@Repository
class CheckStore {

    /**
     * Each adoption in use with the latest milestone that has come or comes within the days looked ahead, its day, and
     * whether there is a check for it; nulls while the first has not come.
     */
    private static final String MILESTONE = """
            with reached as (
                select l.adoption_id, l.entry_id, l.champion, l.live_on,
                       case when l.live_on + interval '24 months' <= :until then 24
                            when l.live_on + interval '12 months' <= :until then 12
                            when l.live_on + interval '6 months' <= :until then 6
                            when l.live_on + interval '3 months' <= :until then 3
                       end as months
                  from fit.live_since l
                 where l.programme_id = :programme),
            milestone as (
                select r.*, (r.live_on + make_interval(months => r.months))::date as due,
                       k.months is not null as checked
                  from reached r
                  left join (select distinct adoption_id, months
                               from fit.sustainability_check) k on k.adoption_id = r.adoption_id
                                                               and k.months = r.months)
            """;

    private final JdbcClient jdbc;
    private final Instruments instruments;

    CheckStore(JdbcClient jdbc, Instruments instruments) {
        this.jdbc = jdbc;
        this.instruments = instruments;
    }

    void add(AdoptionId adoption, SustainabilityCheck check, MemberId by) {
        var sql = """
                insert into fit.sustainability_check
                       (id, adoption_id, instrument_id, months, items, levels, score, note, checked_by, checked_at)
                values (:id, :adoption, :instrument, :months, :items, :levels, :score, :note, :by, :at)
                """;
        var items = List.copyOf(check.levels().keySet());
        jdbc.sql(sql)
                .param("id", UUID.randomUUID())
                .param("adoption", adoption.value())
                .param("instrument", check.instrument().id().value())
                .param("months", check.milestone().months())
                .param("items", items.toArray(String[]::new))
                .param(
                        "levels",
                        items.stream()
                                .map(code -> check.levels().getOrDefault(code, 0))
                                .toArray(Integer[]::new))
                .param("score", check.score())
                .param("note", check.note())
                .param("by", by.value())
                .param("at", check.at().atOffset(UTC))
                .update();
    }

    /** The checks of an adoption that count, earliest milestone first. */
    List<SustainabilityCheck> of(AdoptionId adoption) {
        var sql = """
                select instrument_id, months, items, levels, score, note, checked_at
                  from fit.current_check
                 where adoption_id = :adoption
                 order by months
                """;
        return jdbc.sql(sql)
                .param("adoption", adoption.value())
                .query((row, _) -> check(row))
                .list();
    }

    /** Since when an adoption has been in use; empty if it is not now. */
    Optional<LocalDate> liveSince(AdoptionId adoption) {
        return jdbc.sql("select live_on from fit.live_since where adoption_id = :adoption")
                .param("adoption", adoption.value())
                .query((row, _) -> row.getObject("live_on", LocalDate.class))
                .optional();
    }

    /** Checks of a programme due until a day, longest due first. */
    List<DueCheck> due(ProgrammeId programme, LocalDate until, int limit, long offset) {
        var sql = MILESTONE + """
                select m.*, e.code, e.name
                  from milestone m
                  join directory.entry e on e.id = m.entry_id
                 where m.months is not null
                   and not m.checked
                 order by m.due, e.name, e.code
                 limit :limit offset :offset
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("until", until)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new DueCheck(
                        row.getObject("adoption_id", UUID.class),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("champion"),
                        row.getObject("live_on", LocalDate.class),
                        milestone(row),
                        row.getObject("due", LocalDate.class)))
                .list();
    }

    /**
     * How a programme stands.
     *
     * @param inUse   sites in use now
     * @param due     checks due today, overdue ones among them
     * @param overdue checks due for longer than the grace
     * @param ahead   checks that come within the days looked ahead
     * @param checked sites in use with a check of any milestone
     * @param reached of these, sites whose latest check reaches the line
     */
    record Counts(int inUse, int due, int overdue, int ahead, int checked, int reached) {}

    Counts counts(ProgrammeId programme, LocalDate today, LocalDate overdueBefore, LocalDate until, double line) {
        var sql = MILESTONE + """
                , latest as (
                    select distinct on (l.adoption_id) l.adoption_id, k.score
                      from fit.live_since l
                      join fit.sustainability_check k on k.adoption_id = l.adoption_id
                     where l.programme_id = :programme
                     order by l.adoption_id, k.months desc, k.checked_at desc)
                select count(*) as in_use,
                       count(*) filter (where not checked and due <= :today) as due,
                       count(*) filter (where not checked and due < :overdueBefore) as overdue,
                       count(*) filter (where not checked and due > :today) as ahead,
                       (select count(*) from latest) as checked,
                       (select count(*) from latest where score >= :line) as reached
                  from milestone
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("today", today)
                .param("overdueBefore", overdueBefore)
                .param("until", until)
                .param("line", line)
                .query((row, _) -> new Counts(
                        row.getInt("in_use"),
                        row.getInt("due"),
                        row.getInt("overdue"),
                        row.getInt("ahead"),
                        row.getInt("checked"),
                        row.getInt("reached")))
                .single();
    }

    private SustainabilityCheck check(ResultSet row) throws SQLException {
        var items = (String[]) row.getArray("items").getArray();
        var levels = (Integer[]) row.getArray("levels").getArray();
        Map<String, Integer> byItem = new HashMap<>();
        for (int place = 0; place < items.length; place++) {
            byItem.put(items[place], levels[place]);
        }
        return new SustainabilityCheck(
                milestone(row),
                instruments.get(new InstrumentId(row.getObject("instrument_id", UUID.class))),
                byItem,
                row.getDouble("score"),
                row.getString("note"),
                row.getObject("checked_at", OffsetDateTime.class).toInstant());
    }

    private static Milestone milestone(ResultSet row) throws SQLException {
        return Milestone.of(row.getInt("months")).orElseThrow();
    }
}
