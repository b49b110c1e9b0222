package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps beside the events is what the domain reads from them, whatever happened to the sites. */
@DatabaseTest
class StandingPropertyTest {

    private record Stands(
            UUID adoption, int position, int story, UUID site, String stage, LocalDate date, String tier) {}

    private record Now(
            UUID adoption,
            boolean ended,
            String stage,
            LocalDate date,
            String precision,
            String tier,
            @Nullable String reason,
            Instant recordedAt,
            @Nullable LocalDate firstInUse) {}

    private record Change(UUID site, LocalDate date, int change, int first) {}

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    RandomAdoptions some;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void isWhatTheEventsTell(long seed) {
        var bySite = some.of(programmes.approved("rounds"), 4, 80, new Random(seed));
        var adoptions = bySite.values().stream().flatMap(List::stream).toList();
        assertThat(bySite.values()).anyMatch(ofSite -> ofSite.size() > 1);
        assertThat(adoptions)
                .anyMatch(adoption -> adoption.history().standing().size()
                        < adoption.history().events().size());

        assertThat(stands())
                .containsExactlyInAnyOrderElementsOf(adoptions.stream()
                        .flatMap(adoption ->
                                adoption.history().standing().stream().map(event -> stands(adoption, event)))
                        .toList());
        assertThat(now())
                .containsExactlyInAnyOrderElementsOf(
                        adoptions.stream().map(StandingPropertyTest::now).toList());
        assertThat(changes())
                .containsExactlyInAnyOrderElementsOf(bySite.entrySet().stream()
                        .flatMap(site -> changes(site.getKey(), site.getValue()).stream())
                        .toList());
        assertThat(asDerivedByTheDatabase()).containsExactlyInAnyOrderElementsOf(stands());
    }

    private static Stands stands(Adoption adoption, Standing event) {
        return new Stands(
                adoption.id().value(),
                event.position(),
                event.storyPosition(),
                adoption.site().value(),
                event.stage().name(),
                event.claim().date(),
                event.claim().tier().name());
    }

    private static Now now(Adoption adoption) {
        var latest = adoption.latest();
        var claim = latest.claim();
        var reason = claim.reason();
        return new Now(
                adoption.id().value(),
                adoption.stage().ended(),
                adoption.stage().name(),
                claim.date(),
                claim.precision().name(),
                claim.tier().name(),
                reason == null ? null : reason.code(),
                adoption.history().events().get(latest.position() - 1).recordedAt(),
                adoption.history().standing().stream()
                        .filter(event -> event.stage().adopted())
                        .map(event -> event.claim().date())
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static Collection<Change> changes(EntryId site, List<Adoption> adoptions) {
        var changes = new ArrayList<Change>();
        boolean inUse = false;
        boolean ever = false;
        for (var adoption : adoptions) {
            for (var event : adoption.history().standing()) {
                if (event.stage().adopted() != inUse) {
                    inUse = !inUse;
                    changes.add(new Change(site.value(), event.claim().date(), inUse ? 1 : -1, inUse && !ever ? 1 : 0));
                    ever |= inUse;
                }
            }
        }
        return changes;
    }

    private List<Stands> stands() {
        return stands("select * from adoption.standing");
    }

    private List<Stands> asDerivedByTheDatabase() {
        return stands("""
                select e.*, a.entry_id, e.to_stage as stage
                  from adoption.standing_event e
                  join adoption.adoption a on a.id = e.adoption_id
                """);
    }

    private List<Stands> stands(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> new Stands(
                        row.getObject("adoption_id", UUID.class),
                        row.getInt("position"),
                        row.getInt("story_position"),
                        row.getObject("entry_id", UUID.class),
                        row.getString("stage"),
                        row.getObject("effective_date", LocalDate.class),
                        row.getString("evidence_tier")))
                .list();
    }

    private List<Now> now() {
        return jdbc.sql("select * from adoption.current_stage")
                .query((row, _) -> new Now(
                        row.getObject("adoption_id", UUID.class),
                        row.getBoolean("ended"),
                        row.getString("stage"),
                        row.getObject("effective_date", LocalDate.class),
                        row.getString("date_precision"),
                        row.getString("evidence_tier"),
                        row.getString("reason_code"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("first_in_use", LocalDate.class)))
                .list();
    }

    private List<Change> changes() {
        return jdbc.sql("select * from adoption.use_change")
                .query((row, _) -> new Change(
                        row.getObject("entry_id", UUID.class),
                        row.getObject("effective_date", LocalDate.class),
                        row.getInt("change"),
                        row.getInt("first_use")))
                .list();
    }
}
