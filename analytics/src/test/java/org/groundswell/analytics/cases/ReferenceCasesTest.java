package org.groundswell.analytics.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every reference case in the folder that the system property {@code groundswell.cases} names, compared value by
 * value. The cases are numbers from published programs and check lists whose licences do not all allow them in this
 * repository, so a clone without them skips this test and relies on the golden cases beside each method.
 */
class ReferenceCasesTest {

    /** Tests run in the module's folder; a relative path is meant from the project's. */
    private static final Path PROJECT = Path.of("..");

    private static final int MISMATCHES_SHOWN = 25;

    /** One line a holder: the kinds of case that a part of the library answers. */
    private static final Map<String, CaseKind> KINDS =
            union(List.of(SpcKinds.KINDS, FunnelKinds.KINDS, DiffusionKinds.KINDS, NetworkKinds.KINDS));

    @TestFactory
    Stream<DynamicTest> agreesWithReference() throws IOException {
        Path folder = PROJECT.resolve(System.getProperty("groundswell.cases", "../shared/cases/analytics"));
        assumeTrue(Files.isDirectory(folder), () -> "no reference cases at " + folder.toAbsolutePath());

        List<Path> cases;
        try (var entries = Files.list(folder)) {
            cases = entries.filter(entry -> Files.exists(entry.resolve("expected.json")))
                    .sorted()
                    .toList();
        }
        assertTrue(!cases.isEmpty(), () -> "a folder of reference cases without a case: " + folder.toAbsolutePath());
        return cases.stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getFileName().toString(), () -> compare(ReferenceCase.read(entry))));
    }

    private static void compare(ReferenceCase reference) {
        var comparison = reference.comparison();
        kind(reference).compare(reference, comparison);

        List<String> mismatches = comparison.mismatches();
        System.out.printf(
                "%s: %d values compared, %d differ%n", reference.name(), comparison.compared(), mismatches.size());
        assertTrue(comparison.compared() > 0, () -> reference.name() + ": compared no value");
        assertEquals(
                0,
                mismatches.size(),
                () -> reference.name() + "\n"
                        + String.join("\n", mismatches.subList(0, Math.min(MISMATCHES_SHOWN, mismatches.size()))));
    }

    /** Kinds are titles and grow longer ("... plus a fit with a ceiling"): the longest known beginning decides. */
    private static CaseKind kind(ReferenceCase reference) {
        String title = reference.kind().toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream()
                .filter(known -> title.startsWith(known.getKey().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(known -> known.getKey().length()))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError(
                        "%s: nothing here computes a \"%s\"".formatted(reference.name(), reference.kind())));
    }

    private static Map<String, CaseKind> union(List<Map<String, CaseKind>> holders) {
        var all = new HashMap<String, CaseKind>();
        for (var holder : holders) {
            holder.forEach((name, kind) -> {
                if (all.put(name, kind) != null) {
                    throw new IllegalStateException("two holders answer the kind \"" + name + "\"");
                }
            });
        }
        return Map.copyOf(all);
    }
}
