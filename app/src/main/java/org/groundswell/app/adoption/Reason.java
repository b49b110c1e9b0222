package org.groundswell.app.adoption;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a site declined, stopped or lapsed. */
public enum Reason {
    NO_PROBLEM_HERE("We do not have this problem here"),
    NO_STAFF_TIME("No staff time"),
    NO_FUNDING("No funding"),
    APPROVALS("Approvals"),
    LEADERSHIP("Leadership"),
    EQUIPMENT_OR_SUPPLY("Equipment or supply"),
    DIGITAL_OR_DATA("Digital systems or data"),
    EVIDENCE_NOT_CONVINCING("The evidence does not convince"),
    NOT_SAFE("Not safe"),
    PATIENTS_OR_STAFF_OBJECT("Patients or staff object"),
    ALREADY_DOING_EQUIVALENT("Already doing something equivalent"),
    TIMING("Timing"),
    REORGANISATION("Reorganisation"),
    OTHER("Other");

    private final String label;

    Reason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As it stands in files and tables: {@code no-staff-time}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason with this code, or name. */
    public static Optional<Reason> coded(String text) {
        var name = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(values()).filter(reason -> reason.name().equals(name)).findFirst();
    }
}
