package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Both engines on the same judged set among 20,000 documents, most of them noise made of sentences of the set. Prints
 * the figures of docs/search.md; takes a minute or two, so it runs only when asked for, with
 * {@code -Dgroundswell.measure=search}.
 */
@DatabaseTest
@Tag("measurement")
@EnabledIfSystemProperty(named = "groundswell.measure", matches = "search")
class EngineComparisonTest {

    private static final int DOCUMENTS = 20_000;

    @Autowired
    JdbcClient jdbc;

    @Test
    void lucenePutsMoreOfTheRightOnesFirst() {
        var alone = Judged.folder();
        var among = new EvaluationFolder(amongNoise(alone), alone.queries(), alone.grades(), List.of());

        for (var folder : List.of(alone, among)) {
            var postgres = new PostgresSearch(jdbc);
            postgres.fill(folder.documents());
            var full = Evaluation.of(folder, postgres::ranking);
            jdbc.sql("drop table found").update();
            try (var index = Judged.index(folder)) {
                var lucene = Evaluation.of(folder, query -> ranking(index, query));
                print("PostgreSQL", full);
                print("Lucene", lucene);
                assertThat(lucene.ndcg()).isGreaterThan(full.ndcg());
            }
        }
    }

    private static List<String> ranking(SearchIndex index, String query) {
        return index.find(SearchQuery.of(query).rows(Evaluation.RANKS_OF_RECALL, 0)).hits().stream()
                .map(hit -> DocumentKind.codeOf(hit.id()))
                .toList();
    }

    private static void print(String engine, Evaluation evaluation) {
        System.out.printf(
                "%-10s %,6d documents: nDCG@10 %.3f, recall@100 %.3f, p50 %.1f ms, p95 %.1f ms%n",
                engine,
                evaluation.documents(),
                evaluation.ndcg(),
                evaluation.recall(),
                evaluation.median(),
                evaluation.slowest20());
    }

    /** Each noise document has a title of two random words of titles, and words drawn at random from all texts. */
    private static Map<String, EvaluationFolder.Text> amongNoise(EvaluationFolder folder) {
        var random = new Random(20);
        var words = new ArrayList<String>();
        folder.documents()
                .values()
                .forEach(text -> words.addAll(List.of(text.text().split("\\s+"))));
        var documents = new LinkedHashMap<>(folder.documents());
        for (int n = documents.size(); n < DOCUMENTS; n++) {
            documents.put("noise-" + n, new EvaluationFolder.Text(drawn(words, 4, random), drawn(words, 60, random)));
        }
        return documents;
    }

    private static String drawn(List<String> words, int count, Random random) {
        var text = new StringBuilder();
        for (int n = 0; n < count; n++) {
            text.append(words.get(random.nextInt(words.size()))).append(' ');
        }
        return text.toString().strip();
    }
}
