package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationTest {

    @TempDir
    Path folder;

    /** Worked by hand: grades 3, 0, 2 found; ideal 3, 2, 1: (7 + 3/2) / (7 + 3/log2(3) + 1/2). */
    @Test
    void gainsTwoToTheGradeLessOneDiscountedByTheLogarithmOfTheRank() {
        var grades = Map.of("a", 3, "c", 2, "d", 1);

        assertThat(Evaluation.ndcg(List.of("a", "b", "c"), grades))
                .isCloseTo(8.5 / (7 + 3 / (Math.log(3) / Math.log(2)) + 0.5), within(1e-12));
        assertThat(Evaluation.ndcg(List.of("a", "c", "d"), grades)).isEqualTo(1);
        assertThat(Evaluation.ndcg(List.of(), grades)).isZero();
        assertThat(Evaluation.recall(List.of("a", "b", "c"), grades)).isCloseTo(2 / 3.0, within(1e-12));
    }

    @Test
    void readsMarksQuotesAndTextOfSeveralLines() throws IOException {
        write(
                "documents.csv",
                "\uFEFFid,title,text\r\n1,\"A \"\"quoted\"\" title\",\"two\r\nlines, and a comma\"\r\n2,,x\r\n");
        write("queries.csv", "query,id,extra\n\"a, b\",q1,z\n");
        write("qrels.csv", "query_id,doc_id,grade\nq1,1,2\nq1,2,0\n");

        var read = EvaluationFolder.read(folder);

        assertThat(read.problems()).isEmpty();
        assertThat(read.documents().get("1"))
                .isEqualTo(new EvaluationFolder.Text("A \"quoted\" title", "two\r\nlines, and a comma"));
        assertThat(read.queries()).containsEntry("q1", "a, b");
        assertThat(read.grades().get("q1")).isEqualTo(Map.of("1", 2, "2", 0));
    }

    @Test
    void namesTheLineOfEveryRowItLeavesOut() throws IOException {
        write("documents.csv", "id,title,text\n1,a,b\n1,again,c\n,none,d\n3,short\n");
        write("queries.csv", "id,query\nq1,falls\nq2,unjudged\n");
        write("qrels.csv", "query_id,doc_id,grade\nq1,1,1\nq9,1,1\nq1,77,1\nq1,1,2\nq1,1,good\nq2,1,-1\n");

        assertThat(EvaluationFolder.read(folder).problems())
                .containsExactlyInAnyOrder(
                        "documents.csv, line 3: there is a document 1 already",
                        "documents.csv, line 4: there is no id",
                        "documents.csv, line 5: 2 columns, where the first line has 3",
                        "qrels.csv, line 3: there is no query \"q9\"",
                        "qrels.csv, line 4: there is no document \"77\"",
                        "qrels.csv, line 5: 1 is judged for q1 already",
                        "qrels.csv, line 6: the grade \"good\" is not a whole number from 0",
                        "qrels.csv, line 7: the grade \"-1\" is not a whole number from 0");
    }

    @Test
    void saysWhichFileOrColumnIsMissing() throws IOException {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EvaluationFolder.read(folder))
                .withMessageContaining("documents.csv cannot be read");

        write("documents.csv", "id,name\n1,a\n");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EvaluationFolder.read(folder))
                .withMessageContaining("missing: title, text");
    }

    private void write(String name, String content) throws IOException {
        Files.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
