package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExposureCommandTest {

    private static final String TIES = "ego,alter,weight\na,b,2\na,c,1\nb,c,1\nc,d,1\n";

    @TempDir
    Path folder;

    private String times = "";

    @BeforeEach
    void writeTimes() throws IOException {
        var file = folder.resolve("times.csv");
        Files.writeString(file, "id,time\na,3\nb,2\nc,1\nd,\ne,2\n");
        times = file.toString();
    }

    @Test
    void countsTheAltersThatEgoLooksTo() {
        var outcome = Outcome.of(TIES, "exposure", "--times", times);

        assertThat(outcome.code()).isEqualTo(Main.DONE);
        assertThat(outcome.out())
                .startsWith("id,period,exposure\na,1,0.5\na,2,1\na,3,1\nb,1,1\n")
                .contains("e,3,0\n");
    }

    @Test
    void weighsTiesAndWaitsForTheLag() {
        var json = Outcome.of(TIES, "exposure", "--times", times, "--valued", "--lag", "1", "--format", "json")
                .json();

        var a = json.path("actors").get(0);
        assertThat(a.path("exposure").get(0).isNull()).isTrue();
        assertThat(a.path("exposure").get(1).asDouble()).isEqualTo(1.0 / 3);
        assertThat(a.path("threshold").asDouble()).isEqualTo(1);
        assertThat(json.path("actors").get(3).path("time").isNull()).isTrue();
    }

    @Test
    void turnsTiesThatRunTheOtherWay() {
        var outcome = Outcome.of("ego,alter\nb,a\n", "exposure", "--times", times, "--reversed", "--sum");

        assertThat(outcome.out()).contains("a,1,0\na,2,1\n").contains("b,3,0\n");
    }

    @Test
    void reportsStrangersAndBadWeights() {
        var outcome = Outcome.of("ego,alter,weight\na,z,1\na,b,-1\nb,c,x\n", "exposure", "--times", times);

        assertThat(outcome.code()).isEqualTo(Main.BAD_DATA);
        assertThat(outcome.err())
                .contains("input line 2: the actor \"z\" has no row in the file of times")
                .contains("input line 3: weight needs zero or more")
                .contains("input line 4: weight needs a number, got \"x\"");
    }

    @Test
    void reportsTimesThatCannotBe() throws IOException {
        Files.writeString(folder.resolve("bad.csv"), "id,time\na,1.5\na,soon\nb,2\nb,3\n");

        var outcome = Outcome.of(
                "ego,alter\n", "exposure", "--times", folder.resolve("bad.csv").toString());

        assertThat(outcome.err())
                .contains("bad.csv line 2: time needs a whole number, got \"1.5\"")
                .contains("bad.csv line 3: time needs a number, got \"soon\"")
                .contains("bad.csv line 5: the actor \"b\" stands here twice");
    }

    @Test
    void asksForTheTimes() {
        assertThat(Outcome.of(TIES, "exposure").code()).isEqualTo(Main.BAD_USAGE);
        assertThat(Outcome.of(TIES, "exposure", "--times", "-").err()).contains("two files");
    }

    @Test
    void drawsExposureBesideAdoption() {
        assertThat(Outcome.of(TIES, "exposure", "--times", times, "--format", "svg")
                        .out())
                .contains(">mean exposure<", ">share adopted<");
    }
}
