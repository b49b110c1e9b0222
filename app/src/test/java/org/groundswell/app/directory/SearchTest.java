package org.groundswell.app.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.directory.DirectoryFixtures.bring;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.imports.Imports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class SearchTest {

    @Autowired
    private Imports imports;

    @Autowired
    private Directory directory;

    @BeforeEach
    void fill() {
        bring(
                imports,
                new OdsFile()
                        .practice("Z10001", "THE SURGERY")
                        .with(OdsFile.POSTCODE, "ZZ1 1AA")
                        .practice("Z10002", "THE SURGERY")
                        .with(OdsFile.POSTCODE, "ZZ2 2BB")
                        .with(OdsFile.ICB, "QB2")
                        .practice("Z10003", "THE SURGERY")
                        .closedOn("20190331")
                        .with(OdsFile.POSTCODE, "ZZ3 3CC")
                        .practice("Z20004", "WILLOWBROOK MEDICAL CENTRE")
                        .with(OdsFile.POSTCODE, "YY4 4DD")
                        .practice("Z20005", "DR O'NEILL, 100% CARE_PLUS")
                        .with(OdsFile.SETTING, "8")
                        .with(OdsFile.POSTCODE, "XX5 5EE"),
                "2021-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "Z20004, Z20004",
        "z20004, Z20004",
        "Z02004, Z20004",
        "Z2O004, Z20004",
        "YY4 4DD, Z20004",
        "yy44dd, Z20004",
        "YY4 4DE, Z20004",
        "YY4, Z20004",
        "willowbrook, Z20004",
        "wilowbrook, Z20004",
        "WILLOWBROKE MEDICAL, Z20004",
        "O'NEILL, Z20005",
        "100% CARE_, Z20005"
    })
    void forgivesTypingMistakes(String text, String code) {
        assertThat(directory.search(SiteSearch.of(text)).rows())
                .first()
                .extracting(Entry::code)
                .isEqualTo(code);
    }

    @Test
    void putsTheExactCodeBeforeWhatBeginsWithIt() {
        bring(imports, "code,name\nZ2000,SHORT\n", "2021-01-31", Map.of());

        assertThat(directory.search(SiteSearch.of("Z2000")).rows())
                .extracting(Entry::code)
                .containsExactly("Z2000", "Z20005", "Z20004");
    }

    @Test
    void tellsNamesakesApart() {
        var found = directory.search(SiteSearch.of("the surgery")).rows();

        assertThat(found).extracting(Entry::code).containsExactly("Z10001", "Z10002", "Z10003");
        assertThat(found).extracting(Entry::postcode).doesNotHaveDuplicates();
        assertThat(found).extracting(entry -> entry.place().icbCode()).containsExactly("QA1", "QB2", "QA1");
        assertThat(found.getLast().closeDate()).isEqualTo(LocalDate.of(2019, 3, 31));
    }

    @Test
    void narrowsByTypeStatusPlaceAndDate() {
        assertThat(codes(search(Set.of(EntryType.GP_PRACTICE), Set.of(EntryStatus.OPEN), "QA1", null)))
                .containsExactly("Z10001", "Z20004");
        assertThat(codes(search(Set.of(EntryType.GP_PRACTICE), Set.of(), "QB2", null)))
                .containsExactly("Z10002");
        assertThat(codes(search(Set.of(), Set.of(EntryStatus.CLOSED), "", null)))
                .containsExactly("Z10003");
        assertThat(codes(search(Set.of(), Set.of(EntryStatus.CLOSED), "", LocalDate.of(2018, 1, 1))))
                .isEmpty();
    }

    private List<Entry> search(
            Set<EntryType> types, Set<EntryStatus> statuses, String place, @Nullable LocalDate asAt) {
        return directory
                .search(new SiteSearch("", types, statuses, place, asAt, 1))
                .rows();
    }

    private static List<String> codes(List<Entry> entries) {
        return entries.stream().map(Entry::code).sorted().toList();
    }

    @Test
    void findsByFormerNames() {
        bring(imports, new OdsFile().practice("Z20004", "RIVERSIDE"), "2022-01-31");

        assertThat(directory.search(SiteSearch.of("willowbrook")).rows())
                .extracting(Entry::name)
                .containsExactly("RIVERSIDE");
    }

    @Test
    void countsWhatBelongsToAPlaceOnADay() {
        var today = directory.within("Y01", LocalDate.of(2021, 1, 31));
        var before = directory.within("Y01", LocalDate.of(2018, 1, 1));

        assertThat(today.open()).isEqualTo(4);
        assertThat(before.open()).isEqualTo(5);
        assertThat(today.parts())
                .extracting(part -> part.code() + " " + part.open())
                .containsExactly("QA1 3", "QB2 1");
    }

    @Test
    void findsTargetsByTypeAndPlaceThatAreOpen() {
        var wanted = new Targets(Set.of(EntryType.GP_PRACTICE), Set.of("QA1"), LocalDate.of(2021, 1, 31));

        assertThat(codes(directory.targets(wanted))).containsExactly("Z10001", "Z20004");
    }

    @Test
    void findsEntriesByManyCodesAtOnce() {
        var found = directory.byCodes(List.of("z10001", " Z10002 ", "NOBODY"));

        assertThat(found).containsOnlyKeys("z10001", " Z10002 ");
        assertThat(found.get("z10001")).extracting(Entry::code).isEqualTo("Z10001");
    }
}
