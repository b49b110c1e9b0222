package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every value of the file that the system property {@code groundswell.vectors} names: agreement, scoring, fit and
 * consensus as published or as other programs have them. A clone without the file skips this test and relies on the
 * golden cases beside each method.
 */
class AssessmentVectorsTest {

    /** Tests run in the module's folder; a relative path is meant from the project's. */
    private static final Path PROJECT = Path.of("..");

    @TestFactory
    Stream<DynamicTest> agreesWithVectors() throws IOException {
        Path file =
                PROJECT.resolve(System.getProperty("groundswell.vectors", "../shared/cases/assessment/vectors.json"));
        assumeTrue(Files.isRegularFile(file), () -> "no assessment vectors at " + file.toAbsolutePath());

        var vectors = new JsonMapper().readTree(Files.readString(file));
        return vectors.properties().stream()
                .filter(section -> section.getValue().isContainer())
                .map(section ->
                        DynamicTest.dynamicTest(section.getKey(), () -> compare(section.getKey(), section.getValue())));
    }

    private static void compare(String name, JsonNode content) {
        var section = AssessmentVectors.SECTIONS.entrySet().stream()
                .filter(known -> name.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing here computes \"" + name + "\""));
        var check = new VectorCheck(name);
        var entries = entries(content);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var one = check.ofCase(i, entry.path("name").asString(""));
            try {
                section.compare(entry, one);
            } catch (RuntimeException notComputed) {
                one.failed(notComputed);
            }
        }

        System.out.printf(
                "%s: %d values compared, %d differ%n",
                name, check.compared(), check.mismatches().size());
        assertThat(check.compared()).isPositive();
        assertThat(check.mismatches()).isEmpty();
    }

    /** One entry, a list of them, or a list under {@code cases}. */
    private static List<JsonNode> entries(JsonNode content) {
        var list = content.has("cases") ? content.path("cases") : content;
        if (!list.isArray()) {
            return List.of(list);
        }
        var entries = new ArrayList<JsonNode>();
        list.forEach(entries::add);
        return entries;
    }
}
