package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.tabular.Table;
import org.groundswell.app.ui.CsvFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever sites have done, the export of it read into an empty programme tells the same stories. */
@DatabaseTest
class ExportImportPropertyTest {

    private static final int SITES = 4;
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    @Autowired
    Adoptions adoptions;

    @Autowired
    AdoptionImports imports;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    AdoptionFixtures given;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void tellsTheSameStories(long seed) throws IOException {
        var random = new Random(seed);
        var improvement = improvements.spreadReady("Hourly rounds");
        var programme = programmes.approved("rounds", improvement);
        var sites = programmes.targets(programme, SITES);
        sites.forEach(site -> live(programme, site, random));
        var told = stories(programme, sites);
        var file = exported(programme);
        var empty = programmes.approved("other", improvement);

        var plan = imports.apply(empty, file, imports.mapping(file), false, Optional.of(ADMINISTRATOR));
        var again = imports.apply(empty, file, imports.mapping(file), false, Optional.of(ADMINISTRATOR));

        assertThat(plan.counts()).containsEntry(RowOutcome.REFUSED, 0).containsEntry(RowOutcome.UNCHANGED, 0);
        assertThat(stories(empty, sites)).isEqualTo(told);
        assertThat(again.changesNothing()).isTrue();
    }

    /** Up to twenty moves and corrections; a site that has given up begins again. */
    private void live(Programme programme, EntryId site, Random random) {
        var day = FIRST_DAY;
        Adoption adoption = null;
        for (int n = 0; n < 20; n++) {
            day = day.plusDays(random.nextInt(60));
            var precision = List.of(DatePrecision.values()).get(random.nextInt(3));
            try {
                if (adoption == null || adoption.stage().ended()) {
                    adoption = adoptions.begin(
                            programme, site, claim(AdoptionStage.ENGAGED, day, precision, random), ADMINISTRATOR);
                    given.owned(adoption, programme, null);
                    adoption = given.get(adoption.id());
                } else if (random.nextInt(5) == 0) {
                    var standing = adoption.history().standing();
                    var some = standing.get(random.nextInt(standing.size()));
                    int seen = adoption.history().events().size();
                    adoption = random.nextBoolean()
                            ? adoptions.withdraw(adoption.id(), seen, some.position(), "No", ADMINISTRATOR)
                            : adoptions.correct(
                                    adoption.id(),
                                    seen,
                                    some.position(),
                                    claim(some.stage(), some.claim().date().plusDays(20), precision, random),
                                    "Typo",
                                    ADMINISTRATOR);
                } else {
                    var next = adoption.next();
                    var stage = next.get(random.nextInt(next.size()));
                    adoption = given.moved(adoption.id(), claim(stage, day, precision, random));
                }
            } catch (Conflict refused) {
                // The next try may fit.
                day = day.plusDays(1);
            }
        }
    }

    private static StageClaim claim(AdoptionStage stage, LocalDate day, DatePrecision precision, Random random) {
        var tier = List.of(EvidenceTier.values()).get(random.nextInt(3));
        var note = List.of("", "Went well", "\"Quoted\", with commas\nand lines", "=1+1")
                .get(random.nextInt(4));
        var claim = new StageClaim(stage, day, precision, tier, null, "", note, "A. Okafor");
        return stage.needsReason() ? claim.because(Reason.OTHER, "Nobody left; “really”") : claim;
    }

    private Map<EntryId, List<List<StageClaim>>> stories(Programme programme, List<EntryId> sites) {
        return sites.stream()
                .collect(Collectors.toMap(
                        site -> site,
                        site -> adoptions.ofSite(site, ADMINISTRATOR).stream()
                                .filter(adoption -> adoption.programme().equals(programme.id()))
                                .map(adoption -> adoption.history().standing().stream()
                                        .map(Standing::claim)
                                        .toList())
                                .toList()));
    }

    private Table exported(Programme programme) throws IOException {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(ExportRow.HEADER);
            imports.export(programme, ADMINISTRATOR)
                    .forEach(row -> csv.writeRecord(
                            row.cells().stream().map(CsvFile::text).toList()));
        }
        return Table.read(out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
