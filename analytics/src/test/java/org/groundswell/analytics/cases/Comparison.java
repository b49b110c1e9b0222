package org.groundswell.analytics.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a reference case expects, beside what we computed. Counts the values compared and collects those that
 * differ, each with the path at which it stands in {@code expected}.
 *
 * <p>A number passes within the relative <em>or</em> the absolute tolerance. Missing in the file ({@code null},
 * {@code NA}, no such field) means not defined with us (NaN). Reach fields by {@code node.path(name)}.
 */
final class Comparison {

    private final double rel;
    private final double abs;
    private final String path;
    private final Tally tally;

    Comparison(double rel, double abs) {
        this(rel, abs, "", new Tally());
    }

    private Comparison(double rel, double abs, String path, Tally tally) {
        this.rel = rel;
        this.abs = abs;
        this.path = path;
        this.tally = tally;
    }

    /** The same comparison, one step further down; counts and mismatches are shared. */
    Comparison at(String step) {
        return new Comparison(rel, abs, path.isEmpty() ? step : path + "/" + step, tally);
    }

    Comparison at(int index) {
        return at(Integer.toString(index));
    }

    /** The same comparison with another tolerance, for a value whose note names one. */
    Comparison within(double otherRel, double otherAbs) {
        return new Comparison(otherRel, otherAbs, path, tally);
    }

    void number(String field, JsonNode expected, double actual) {
        number(field, toDouble(expected), actual);
    }

    void number(String field, double expected, double actual) {
        check(field, expected, actual, close(expected, actual));
    }

    /** Numbers of an array, place by place; the lengths must agree too. */
    void numbers(String field, JsonNode expected, double... actual) {
        if (expected.size() != actual.length) {
            fail(field, expected.size() + " values", actual.length + " values");
            return;
        }
        for (int i = 0; i < actual.length; i++) {
            at(field).number(Integer.toString(i), expected.get(i), actual[i]);
        }
    }

    void text(String field, JsonNode expected, @Nullable String actual) {
        String wanted = isMissing(expected) ? null : expected.asString();
        check(field, String.valueOf(wanted), String.valueOf(actual), Objects.equals(wanted, actual));
    }

    /** A yes or no; R programs also write 0 and 1, and {@code null} where the question has no answer, which is no. */
    void truth(String field, JsonNode expected, boolean actual) {
        boolean wanted = !isMissing(expected) && (expected.isNumber() ? expected.asInt() != 0 : expected.asBoolean());
        check(field, wanted, actual, wanted == actual);
    }

    /** At most this much, for an optimum that may be reached or beaten. */
    void atMost(String field, double limit, double actual) {
        check(field, "at most " + limit, actual, actual <= limit);
    }

    void fail(String field, Object expected, Object actual) {
        check(field, expected, actual, false);
    }

    int compared() {
        return tally.compared;
    }

    List<String> mismatches() {
        return tally.mismatches;
    }

    static boolean isMissing(JsonNode node) {
        return node.isNull()
                || node.isMissingNode()
                || (node.isString() && ("NA".equals(node.stringValue()) || "NaN".equals(node.stringValue())));
    }

    /** The number in a node; NaN when it is missing. */
    static double toDouble(JsonNode node) {
        if (isMissing(node)) {
            return Double.NaN;
        }
        return node.isNumber() ? node.doubleValue() : ReferenceCase.number(node.asString());
    }

    private void check(String field, Object expected, Object actual, boolean same) {
        tally.compared++;
        if (!same) {
            tally.mismatches.add("%s: expected %s, got %s".formatted(at(field).path, expected, actual));
        }
    }

    private boolean close(double expected, double actual) {
        if (Double.isNaN(expected) || Double.isNaN(actual)) {
            return Double.isNaN(expected) && Double.isNaN(actual);
        }
        double difference = Math.abs(expected - actual);
        return expected == actual || difference <= abs || difference <= rel * Math.abs(expected);
    }

    private static final class Tally {
        private int compared;
        private final List<String> mismatches = new ArrayList<>();
    }
}
