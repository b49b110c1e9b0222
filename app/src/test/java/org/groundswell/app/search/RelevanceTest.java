package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search on 169 descriptions and 120 queries whose answers people judged. */
class RelevanceTest {

    private static final EvaluationFolder FOLDER = Judged.folder();

    private static SearchIndex index;

    @BeforeAll
    static void read() {
        index = Judged.index(FOLDER);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void isAsGoodAsDocumented() {
        var evaluation = Evaluation.of(FOLDER, RelevanceTest::found);

        assertThat(FOLDER.problems()).isEmpty();
        assertThat(evaluation.judged()).isGreaterThanOrEqualTo(60);
        assertThat(evaluation.ndcg()).isGreaterThan(0.87);
        assertThat(evaluation.recall()).isGreaterThan(0.91);
    }

    @ParameterizedTest
    @CsvSource({
        "A&E checklist, ed-hourly",
        "casualty checklist, ed-hourly",
        "ed checklist, ed-hourly",
        "presure ulser bundle, pu-skin",
        "hemodialysis at home, dialysis-home",
        "heart attack rehabilitation, mi-rehab",
        "NEWS 2 care homes, news2-ch",
        "check list operating theatre aloud, who-check",
        "diahorrea sick day rules, aki-sick",
        "\"protected mealtimes\", malnut"
    })
    void putsTheRightOneFirst(String query, String first) {
        assertThat(found(query)).startsWith(first);
    }

    @Test
    void putsWhatHasTheVeryWordsBeforeWhatOnlyMeansThem() {
        assertThat(found("emphysema")).startsWith("copd-rescue");
        assertThat(found("decubitus ulcer")).startsWith("pu-community");
    }

    @Test
    void findsUnfinishedWordsWhileOneTypes() {
        assertThat(index.find(SearchQuery.of("thrombol").typing(true)).hits())
                .extracting(hit -> DocumentKind.codeOf(hit.id()))
                .contains("stroke-fast");
        assertThat(index.find(SearchQuery.of("mag sul").typing(true))
                        .hits()
                        .getFirst()
                        .id())
                .endsWith("mat-mag");
    }

    @Test
    void saysWhatItLookedForInstead() {
        var result = index.find(SearchQuery.of("asthmma kids"));

        assertThat(result.corrected())
                .extracting(SearchResult.Correction::typed)
                .containsExactly("asthmma");
        assertThat(result.corrected().getFirst().instead()).startsWith("asthma");
        assertThat(result.synonyms()).extracting(SearchResult.Synonym::typed).containsExactly("kids");
    }

    @Test
    void heedsQuotationMarksAndForgivesThemWhereNobodyWroteThat() {
        assertThat(index.find(SearchQuery.of("\"blood cultures bottles\" sepsis"))
                        .total())
                .isPositive();
        assertThat(index.find(SearchQuery.of("\"blood culture bottles\"")).hits())
                .extracting(Hit::id)
                .containsExactly("improvement:ed-sepsis");
    }

    @Test
    void marksWhatWasFoundWithoutChangingAWord() {
        var hit = index.find(SearchQuery.of("pressure ulcers")).hits().stream()
                .filter(one -> one.id().endsWith("pu-skin"))
                .findFirst()
                .orElseThrow();

        assertThat(hit.titleText()).isEqualTo("Skin bundle against pressure ulcers");
        assertThat(hit.title()).contains(new Piece("pressure ulcers", true));
    }

    @Test
    void warnsOfWhatWasDescribedBefore() {
        var similar = index.similar(
                DocumentKind.IMPROVEMENT,
                "Hourly checklist for patients in ED",
                "A list of tasks for each hour in the emergency department: observations, pain score, ECG, bloods.",
                "",
                3);

        assertThat(similar.getFirst().hit().id()).endsWith("ed-hourly");
        assertThat(similar.getFirst().likeness()).isGreaterThan(Search.ALIKE);
        assertThat(index.similar(DocumentKind.IMPROVEMENT, "Repairing hospital bicycles", "Oil and spanners", "", 3))
                .allSatisfy(one -> assertThat(one.likeness()).isLessThan(Search.ALIKE));
    }

    private static List<String> found(String query) {
        return index.find(SearchQuery.of(query).rows(Evaluation.RANKS_OF_RECALL, 0)).hits().stream()
                .map(hit -> DocumentKind.codeOf(hit.id()))
                .toList();
    }
}
