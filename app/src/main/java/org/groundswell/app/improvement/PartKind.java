package org.groundswell.app.improvement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.problem.Refusal;

/** The parts an improvement is edited in. */
public enum PartKind {
    DESCRIPTION("The improvement in short"),
    OWNERSHIP("Owner, contact and licence"),
    CHANGE("What changed in this version and why"),
    TIDIER("How it is done"),
    EFFORT("What it takes"),
    SAFETY("Risks and equality"),
    COMPONENT("Component"),
    CHECKLIST("Checklist items"),
    EVIDENCE("Evidence");

    private final String label;

    PartKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The part's name in addresses. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part with that name in addresses; empty if there is none. */
    public static Optional<PartKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    /** Whether it is said of one version, and fixed once that is published. */
    public boolean isOfVersion() {
        return this == CHANGE || this == TIDIER || this == EFFORT || this == SAFETY;
    }

    /**
     * The part a person typed.
     *
     * @param typed what the form sent, by field name; a missing field counts as empty
     * @throws Refusal naming every field that has to be put right, NHS numbers included
     */
    public Part read(Map<String, String> typed) {
        var fields = new Typed(typed);
        Part part =
                switch (this) {
                    case DESCRIPTION -> Description.read(fields);
                    case OWNERSHIP -> Ownership.read(fields);
                    case CHANGE -> Change.read(fields);
                    case TIDIER -> Tidier.read(fields);
                    case EFFORT -> Effort.read(fields);
                    case SAFETY -> Safety.read(fields);
                    case COMPONENT -> ComponentText.read(fields);
                    case CHECKLIST -> Checklist.read(fields);
                    case EVIDENCE -> Finding.read(fields);
                };
        fields.refuseIfWrong();
        return part;
    }
}
