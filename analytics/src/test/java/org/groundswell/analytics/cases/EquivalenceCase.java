package org.groundswell.analytics.cases;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.groundswell.analytics.network.EquivalenceOptions;
import org.groundswell.analytics.network.Exposure;
import org.groundswell.analytics.network.ExposureOptions;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.groundswell.analytics.network.StructuralEquivalence;
import org.groundswell.analytics.network.TieNetwork;
import tools.jackson.databind.JsonNode;

/** Cases of structural equivalence and the exposure that follows from it. */
final class EquivalenceCase {

    private EquivalenceCase() {}

    /**
     * Equivalences are compared as they are. The peer's exposure weighs alters by 1/SE, which we never do; its numbers
     * are reached here by inverting our weights before our own exposure is asked, which shows that both halves agree
     * with it and that the one difference is the one we mean.
     */
    static void compare(ReferenceCase reference, Comparison comparison) {
        var expected = reference.expected();
        var data = NetworkData.of(reference, expected);
        var options = EquivalenceOptions.asNetdiffuser()
                .withPower(reference
                        .params()
                        .path("v")
                        .asDouble(expected.path("args").path("v").asDouble(1)));
        var ours = StructuralEquivalence.of(data.network(), data.groupNumbers(), options);

        var inverted = Exposure.of(
                inverse(ours),
                data.timesWithin(expected.path("periods")),
                ExposureOptions.withDefaults().withTies(Ties.VALUED));
        for (int row = 0; row < expected.path("exposure").size(); row++) {
            int actor = data.place(expected.path("ids").get(row));
            comparison
                    .at("exposure")
                    .numbers(Integer.toString(row), expected.path("exposure").get(row), inverted.of(actor));
        }
        for (var field : expected.properties()) {
            if (field.getKey().startsWith("city")) {
                group(data, ours, field.getValue(), field.getKey().substring(4), comparison.at(field.getKey()));
            }
        }
    }

    private static void group(
            NetworkData data, StructuralEquivalence ours, JsonNode expected, String name, Comparison comparison) {
        int[] members = IntStream.range(0, data.ids().size())
                .filter(actor -> data.groups().get(actor).equals(name))
                .toArray();
        comparison.number("members", expected.path("ids").size(), members.length);
        for (var field : expected.properties()) {
            boolean weights = field.getKey().startsWith("SE");
            if (!weights && !field.getKey().startsWith("d_")) {
                continue;
            }
            for (int i = 0; i < field.getValue().size(); i++) {
                int one = members[i];
                double[] row = Arrays.stream(members)
                        .mapToDouble(other -> weights ? ours.weight(one, other) : ours.distance(one, other))
                        .toArray();
                comparison
                        .at(field.getKey())
                        .numbers(Integer.toString(i), field.getValue().get(i), row);
            }
        }
    }

    private static TieNetwork inverse(StructuralEquivalence equivalence) {
        var ties = equivalence.asTies();
        int[] egos = IntStream.range(0, ties.actors())
                .flatMap(ego -> IntStream.generate(() -> ego).limit(ties.outDegree(ego)))
                .toArray();
        int[] alters = IntStream.range(0, ties.actors())
                .flatMap(ego -> Arrays.stream(ties.alters(ego)))
                .toArray();
        double[] weights = IntStream.range(0, egos.length)
                .mapToDouble(tie -> 1 / ties.weight(egos[tie], alters[tie]))
                .toArray();
        return TieNetwork.of(ties.actors(), egos, alters, weights);
    }
}
