package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The command, on folders as people make them. */
@DatabaseTest
class EvaluateSearchTest {

    @Autowired
    EvaluateSearch command;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /**
     * Worked by hand. "zebra" finds the title first and the text second, graded 1 and 3 against the ideal 3 and 1:
     * (1 + 7 / log2 3) / (7 + 1 / log2 3) = 5.4165 / 7.6309 = 0.7098. "xylophone" finds nothing: 0. The third is not judged.
     */
    @Test
    void agreesWithAHandCalculationOnAnUntidyFolder() throws IOException {
        write("documents.csv", """
                \uFEFFtext,id,title
                "A pathway,
                in ""two"" lines",d 1,Zebra
                Crossings with a zebra,d 2,Roads and paths
                Nothing else,d3,Other
                """.replace("\n", "\r\n"));
        write("queries.csv", "query,id\nzebra,q 1\nxylophone,q2\nroads,q3\n");
        write("qrels.csv", "grade,doc_id,query_id\n1,d 1,q 1\n3,d 2,q 1\n0,d3,q 1\n2,d3,q2\n");

        assertThat(run(folder.toString(), "--json")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"documents\":3", "\"queries\":3", "\"judgedQueries\":2", "\"rowsLeftOut\":0")
                .contains("\"ndcgAt10\":0.3549", "\"recallAt100\":0.5");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        write("documents.csv", "id,title,text\n1,a,b\n");
        write("queries.csv", "id,query\nq1,a\n");
        assertThat(run(folder.toString())).isEqualTo(1);
        write("qrels.csv", "query,doc,grade\nq1,1,1\n");
        assertThat(run(folder.toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("There is no folder", "Usage: evaluate search FOLDER")
                .contains("qrels.csv cannot be read", "missing: query_id, doc_id");
    }

    @Test
    void refusesToMeasureWithoutAJudgement() throws IOException {
        write("documents.csv", "id,title,text\n1,a,b\n");
        write("queries.csv", "id,query\nq1,a\n");
        write("qrels.csv", "query_id,doc_id,grade\nq1,1,0\nq1,2,3\n");

        assertThat(run(folder.toString())).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains(
                        "qrels.csv, line 3: there is no document \"2\"",
                        "1 row was left out",
                        "nothing can be measured");
    }

    private int run(String... arguments) {
        return command.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
