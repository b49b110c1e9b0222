package org.groundswell.app.improvement;

import java.util.List;
import java.util.Map;

/**
 * What could go wrong, and for whom.
 *
 * @param risks          one risk a line, each with what keeps it small
 * @param equalityImpact who may gain less or be left out, and what is done about it
 */
public record Safety(String risks, String equalityImpact) implements Part {

    public static final Safety UNKNOWN = new Safety("", "");

    static Safety read(Typed typed) {
        return new Safety(typed.text("risks"), typed.text("equalityImpact"));
    }

    /** What is said, under the headings a reader knows; what is not said yet is left out. */
    public List<Answer> answers() {
        return Answer.given(
                new Answer("Risks, and what keeps them small", risks),
                new Answer("Who might gain less", equalityImpact));
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("risks", risks)
                .with("equalityImpact", equalityImpact)
                .map();
    }
}
