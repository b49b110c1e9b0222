package org.groundswell.analytics.spc;

import java.util.Collection;
import java.util.stream.Stream;

/** What a chart needs of its observations and settings. */
final class Requirements {

    private Requirements() {}

    static void check(Observations observations, ChartSettings settings) {
        int n = observations.size();
        var type = settings.type();
        if (n == 0) {
            throw new IllegalArgumentException("A chart needs at least 1 observation, got 0");
        }
        if (settings.baseline() > n) {
            throw new IllegalArgumentException(
                    "A baseline needs at most the %d points there are, got %d".formatted(n, settings.baseline()));
        }
        Stream.of(settings.recalculateAt(), settings.excluded(), settings.ghosted())
                .flatMap(Collection::stream)
                .filter(index -> index < 0 || index >= n)
                .forEach(index -> {
                    throw new IllegalArgumentException(
                            "Recalculated, excluded and ghosted points need indices from 0 to %d, got %d"
                                    .formatted(n - 1, index));
                });
        if (type.isSubgroup() && !observations.hasSubgroups()) {
            throw new IllegalArgumentException(type.title() + " needs subgroups, got single values or ratios");
        }
        if (type.isRatio() && type != ChartType.I_PRIME && !observations.hasDenominators()) {
            throw new IllegalArgumentException(type.title() + " needs numerators and denominators, got single values");
        }
        for (int i = 0; i < n; i++) {
            checkValue(type, observations, i);
        }
    }

    private static void checkValue(ChartType type, Observations observations, int i) {
        double value = observations.value(i);
        String needed =
                switch (type) {
                    case P, P_PRIME -> value < 0 || value > 1 ? "numerators from 0 to the denominator" : "";
                    case U, U_PRIME, C, G -> value < 0 ? "values of zero or more" : "";
                    case T -> value <= 0 ? "times between events above zero" : "";
                    default -> "";
                };
        if (!needed.isEmpty()) {
            throw new IllegalArgumentException("%s needs %s, got %s at index %d"
                    .formatted(type.title(), needed, describe(type, observations, i), i));
        }
    }

    private static String describe(ChartType type, Observations observations, int i) {
        return type.isRatio()
                ? observations.numerator(i) + " of " + observations.denominator(i)
                : Double.toString(observations.value(i));
    }
}
