package org.groundswell.app.adoption;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How well a claim is known, weakest first. */
public enum EvidenceTier {
    SELF_DECLARED("Self-declared", "The site or its programme says so."),
    DATA_BACKED("Data-backed", "Routine data show it."),
    OBSERVED("Observed", "Someone from outside the team has seen it.");

    private final String label;
    private final String meaning;

    EvidenceTier(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The tier that goes by this name in a file: "self-declared", "SELF_DECLARED". */
    public static Optional<EvidenceTier> named(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
        return Stream.of(values()).filter(tier -> tier.name().equals(name)).findFirst();
    }
}
