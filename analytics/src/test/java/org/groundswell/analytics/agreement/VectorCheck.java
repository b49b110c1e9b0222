package org.groundswell.analytics.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares values of one file of vectors with ours and keeps count. */
final class VectorCheck {

    /** The file gives six decimals. */
    private static final double SIX_DECIMALS = 1e-6;

    private static final Set<String> ABOUT = Set.of("name", "source", "note");

    private final String section;
    private final double tolerance;
    private final int[] compared;
    private final List<String> mismatches;

    VectorCheck(String section) {
        this(section, SIX_DECIMALS, new int[1], new ArrayList<>());
    }

    private VectorCheck(String section, double tolerance, int[] compared, List<String> mismatches) {
        this.section = section;
        this.tolerance = tolerance;
        this.compared = compared;
        this.mismatches = mismatches;
    }

    /** The same count, for one case: its number in the section and its name, so that a mismatch can be found. */
    VectorCheck ofCase(int number, String name) {
        var which = "%s[%d]%s".formatted(section, number, name.isEmpty() ? "" : " " + name);
        return new VectorCheck(which, tolerance, compared, mismatches);
    }

    /** A case that could not be computed at all. */
    void failed(RuntimeException why) {
        check("not computed", why.getClass().getSimpleName() + ", " + why.getMessage(), false);
    }

    VectorCheck within(double other) {
        return new VectorCheck(section, other + 1e-9, compared, mismatches);
    }

    int compared() {
        return compared[0];
    }

    List<String> mismatches() {
        return mismatches;
    }

    /** Every number that the entry has of those named; at least one must be there. */
    void numbers(JsonNode entry, Map<String, Double> actual) {
        int before = compared[0];
        actual.forEach((field, value) -> {
            if (entry.has(field)) {
                number(field, entry.path(field), value);
            }
        });
        check("one of " + actual.keySet(), entry, compared[0] > before);
    }

    void numbers(String field, JsonNode expected, double... actual) {
        check(field + " length", expected.size() + " against " + actual.length, expected.size() == actual.length);
        for (int i = 0; i < Math.min(expected.size(), actual.length); i++) {
            number(field + "[" + i + "]", expected.get(i), actual[i]);
        }
    }

    void number(String field, JsonNode expected, OptionalDouble actual) {
        if (actual.isEmpty()) {
            check(field, "expected " + expected + ", got not defined", !expected.isNumber());
        } else {
            number(field, expected, actual.getAsDouble());
        }
    }

    /** Nothing is expected where ours is not a number, and nowhere else. */
    void number(String field, JsonNode expected, double actual) {
        boolean same = Double.isNaN(actual)
                ? !expected.isNumber()
                : expected.isNumber() && Math.abs(expected.asDouble() - actual) <= tolerance;
        check(field, "expected " + expected + ", got " + actual, same);
    }

    /** Every field named that the entry has is expected to be not defined; at least one must be there. */
    void undefined(JsonNode entry, Collection<String> fields) {
        int before = compared[0];
        for (var field : fields) {
            if (entry.has(field)) {
                var expected = entry.path(field);
                check(field, "expected " + expected + ", got not defined", !expected.isNumber());
            }
        }
        check("one of " + fields, entry, compared[0] > before);
    }

    void missing(String field, OptionalDouble actual) {
        check(field, "expected not defined, got " + actual, actual.isEmpty());
    }

    void text(String field, String expected, String actual) {
        check(field, "expected " + expected + ", got " + actual, expected.equals(actual));
    }

    /** A field that nobody compares is a mismatch. */
    void known(JsonNode entry, String fields) {
        var known = Set.of(fields.split(" "));
        for (var field : entry.properties()) {
            if (!known.contains(field.getKey()) && !ABOUT.contains(field.getKey())) {
                check(field.getKey(), "nothing here compares it", false);
            }
        }
    }

    private void check(String field, Object what, boolean same) {
        compared[0]++;
        if (!same) {
            mismatches.add("%s/%s: %s".formatted(section, field, what));
        }
    }

    static OptionalDouble percent(OptionalDouble share) {
        return share.isPresent() ? OptionalDouble.of(100 * share.getAsDouble()) : share;
    }

    static double[] numbers(JsonNode list) {
        return numbers(list, 0);
    }

    /** Numbers from a place on; null is NaN. */
    static double[] numbers(JsonNode list, int from) {
        double[] values = new double[list.size() - from];
        for (int i = 0; i < values.length; i++) {
            values[i] = list.get(from + i).isNumber() ? list.get(from + i).asDouble() : Double.NaN;
        }
        return values;
    }

    static double[][] rows(JsonNode list) {
        double[][] rows = new double[list.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = numbers(list.get(i));
        }
        return rows;
    }
}
