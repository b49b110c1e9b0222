package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * 1,883 published descriptions of public services, digital public goods, local solutions and trials. A title was written
 * by somebody who knew the text, so it is a question with one known answer: each text is put into the index without its
 * title, and asked for by it.
 */
class RealTextsTest {

    private static final int SHORTEST_TEXT = 80;

    /** Files, and their columns of id, title and text. */
    private record Source(String file, String prefix, String id, String title, String text) {}

    private static final List<Source> SOURCES = List.of(
            new Source("eu_innovative_public_services_cases.csv", "eu-", "id", "name", "description"),
            new Source("digital_public_goods_nominees.csv", "good-", "id", "name", "description"),
            new Source(
                    "undp_accelerator_labs_solutions_raw.csv", "lab-", "id", "title_translated", "purspose_translated"),
            new Source(
                    "clinicaltrials_gov_hypertension_india.csv",
                    "trial-",
                    "NCT Number",
                    "Study Title",
                    "Brief Summary"));

    @Test
    void areFoundByTheirTitles() throws IOException {
        var folder = Stream.of(Path.of("../shared/data/texts"), Path.of("../../shared/data/texts"))
                .filter(Files::isDirectory)
                .findFirst();
        Assumptions.assumeTrue(folder.isPresent(), "There are no real texts beside the project (../shared/data/texts)");
        var texts = read(folder.orElseThrow());

        try (var index = Judged.index(texts)) {
            var evaluation = Evaluation.of(
                    texts,
                    query -> index.find(SearchQuery.of(query).rows(Evaluation.RANKS_OF_RECALL, 0)).hits().stream()
                            .map(hit -> DocumentKind.codeOf(hit.id()))
                            .toList());

            System.out.printf(
                    "real texts: %d documents, %d queries, nDCG@10 %.3f, recall@100 %.3f, p95 %.1f ms%n",
                    evaluation.documents(),
                    evaluation.judged(),
                    evaluation.ndcg(),
                    evaluation.recall(),
                    evaluation.slowest20());
            assertThat(evaluation.judged()).isGreaterThan(1000);
            assertThat(evaluation.ndcg()).isGreaterThan(0.70);
            assertThat(evaluation.recall()).isGreaterThan(0.85);
        }
    }

    private static EvaluationFolder read(Path folder) throws IOException {
        var documents = new LinkedHashMap<String, EvaluationFolder.Text>();
        var queries = new LinkedHashMap<String, String>();
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        for (var source : SOURCES) {
            try (var rows = CsvReader.builder()
                    .maxBufferSize(1 << 20)
                    .ofNamedCsvRecord(Files.readString(folder.resolve(source.file())))) {
                for (var row : rows) {
                    var id = source.prefix() + row.getField(source.id());
                    var title = row.getField(source.title());
                    var text = row.getField(source.text());
                    documents.put(id, new EvaluationFolder.Text("", text));
                    if (text.length() >= SHORTEST_TEXT && title.length() > 8) {
                        queries.put(id, title);
                        grades.put(id, Map.of(id, 1));
                    }
                }
            }
        }
        return new EvaluationFolder(documents, queries, grades, List.of());
    }
}
