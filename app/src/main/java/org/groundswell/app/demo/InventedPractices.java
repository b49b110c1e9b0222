package org.groundswell.app.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Practices with made-up names in made-up towns, the same ones every time. */
final class InventedPractices {

    /** Who "gives" their codes; no real list has it. */
    static final String SCHEME = "DEMO";

    private static final int PRACTICES = 240;
    private static final int PATIENTS_AT_LEAST = 2200;
    private static final int PATIENTS_MORE = 14_000;
    private static final double SHARE_RURAL = 0.3;
    private static final List<String> BEGINNINGS = List.of(
            "Alder", "Bram", "Cold", "Dray", "Elms", "Farn", "Gorse", "Hazel", "Ived", "Juniper", "Kestrel", "Larks",
            "Mallow", "Nettle", "Orch", "Plover", "Quill", "Rowan", "Sedge", "Thistle");
    private static final List<String> ENDINGS = List.of(
            "mereby", "wickley", "hollow", "fordham", "stowe", "marshend", "leighby", "combely", "thwaite", "wold");
    private static final List<String> KINDS = List.of("Surgery", "Medical Centre", "Practice", "Health Centre");

    private InventedPractices() {}

    static List<InventedPractice> all(long seed) {
        var random = new Random(seed);
        var practices = new ArrayList<InventedPractice>();
        for (int n = 0; n < PRACTICES; n++) {
            // 20 beginnings and 10 endings give 200 towns; the last forty practices are second ones.
            var town =
                    BEGINNINGS.get(n % BEGINNINGS.size()) + ENDINGS.get((n / BEGINNINGS.size() + n) % ENDINGS.size());
            var kind = KINDS.get((n + n / (BEGINNINGS.size() * ENDINGS.size())) % KINDS.size());
            practices.add(new InventedPractice(
                    "DEMO%03d".formatted(n + 1),
                    "%s %s (invented)".formatted(town, kind),
                    town,
                    random.nextInt(InventedPractice.areas()),
                    1 + random.nextInt(5),
                    random.nextDouble() < SHARE_RURAL,
                    PATIENTS_AT_LEAST + random.nextInt(PATIENTS_MORE) / 100 * 100,
                    random.nextBoolean() ? "System A" : "System B"));
        }
        return List.copyOf(practices);
    }
}
