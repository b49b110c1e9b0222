package org.groundswell.app.directory.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.DirectoryFixtures.bring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.OdsFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever editions follow one another: the last one, brought again, has nothing new to say. */
@DatabaseTest
class RepeatPropertyTest {

    private static final DateTimeFormatter COMPACT = DateTimeFormatter.BASIC_ISO_DATE;

    @Autowired
    private Imports imports;

    @Autowired
    private Directory directory;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void saysNothingNewTheSecondTime(long seed) {
        var random = new Random(seed);
        var asAt = LocalDate.of(2015, 1, 1);
        for (int edition = 0; edition < 4; edition++) {
            asAt = asAt.plusDays(random.nextInt(3) * 100L);
            var file = edition(random, asAt);

            var first = bring(imports, file, asAt.toString());
            var again = bring(imports, file, asAt.toString());
            var later = bring(imports, file, asAt.plusDays(1).toString());
            asAt = asAt.plusDays(1);

            assertThat(first.refused()).isEmpty();
            assertThat(again.count(ChangeKind.UNCHANGED)).isEqualTo(20);
            assertThat(later.count(ChangeKind.UNCHANGED)).isEqualTo(20);
            statusesAgree(asAt);
        }
    }

    /** The status kept over time and the one worked out from the dates are the same. */
    private void statusesAgree(LocalDate asAt) {
        for (int i = 0; i < 20; i++) {
            var entry = directory.get(code(i));
            var closed = directory
                    .statusAt(entry.id(), asAt)
                    .filter(EntryStatus.CLOSED::equals)
                    .isPresent();
            var closeDate = entry.closeDate();
            boolean byDates = closeDate == null ? entry.status() == EntryStatus.CLOSED : !closeDate.isAfter(asAt);
            assertThat(closed).as(entry.code()).isEqualTo(byDates);
        }
    }

    private static OdsFile edition(Random random, LocalDate asAt) {
        var file = new OdsFile();
        for (int i = 0; i < 20; i++) {
            file.practice(code(i), "PRACTICE " + random.nextInt(3))
                    .with(OdsFile.REGION, pick(random, "Y01", "Y02", ""))
                    .with(OdsFile.ICB, pick(random, "QA1", "QB2", "QC3"))
                    .with(OdsFile.COMMISSIONER, pick(random, "01X", "02X"))
                    .with(16, COMPACT.format(LocalDate.of(2010 + random.nextInt(4), 4, 1)))
                    .with(OdsFile.POSTCODE, "ZZ1 " + random.nextInt(3) + "AA")
                    .with(OdsFile.OPEN, pick(random, "19900401", "19950401"));
            switch (random.nextInt(5)) {
                case 0 -> file.closedOn(COMPACT.format(asAt.minusDays(random.nextInt(400))));
                case 1 -> file.with(OdsFile.CLOSE, COMPACT.format(asAt.plusDays(1 + random.nextInt(200))));
                case 2 -> file.with(OdsFile.STATUS, pick(random, "D", "P", "C"));
                default -> file.with(OdsFile.STATUS, "A");
            }
        }
        return file;
    }

    private static String code(int i) {
        return "Z100%02d".formatted(i);
    }

    private static String pick(Random random, String... of) {
        return List.of(of).get(random.nextInt(of.length));
    }
}
