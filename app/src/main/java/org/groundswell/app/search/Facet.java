package org.groundswell.app.search;

import java.util.Arrays;
import java.util.Optional;

/** What results can be narrowed by. A document has as many values of each as it needs; most have none of some. */
public enum Facet {
    SETTING("setting", "Setting"),
    CONDITION("condition", "Condition"),
    POPULATION("population", "Who it is for"),
    OUTCOME("outcome", "How attempts ended"),
    STAGE("stage", "How far it has spread"),
    STATUS("status", "Status"),
    EVIDENCE("evidence", "Strongest evidence"),
    COMPLEXITY("complexity", "Complexity"),
    PLACE("place", "Where it is used"),
    COST("cost", "Money in the first year"),
    CAUSE("cause", "Cause"),
    AUDIENCE("audience", "For whom"),
    FORMAT("format", "Format");

    private final String key;
    private final String label;

    Facet(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** As in {@link Document#facets} and in addresses. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<Facet> of(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }
}
