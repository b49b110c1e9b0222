package org.groundswell.app.directory;

import static org.groundswell.app.directory.EntryKind.ORGANISATION;
import static org.groundswell.app.directory.EntryKind.PLACE;
import static org.groundswell.app.directory.EntryKind.SITE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of entry the directory tells apart. */
public enum EntryType {
    REGION("NHS region", "NHS regions", PLACE),
    ICB("Integrated care board or its predecessor", "Integrated care boards and their predecessors", PLACE),
    SUB_ICB("Sub-ICB location or its predecessor", "Sub-ICB locations and their predecessors", PLACE),
    AREA("Area", "Areas", PLACE),
    NETWORK("Network", "Networks", PLACE),
    PCN("Primary care network", "Primary care networks", ORGANISATION),
    TRUST("NHS trust", "NHS trusts", ORGANISATION),
    GP_PRACTICE("GP practice", "GP practices", ORGANISATION),
    PRESCRIBING_COST_CENTRE("Prescribing cost centre", "Prescribing cost centres", ORGANISATION),
    ORGANISATION_OTHER("Other organisation", "Other organisations", ORGANISATION),
    TRUST_SITE("Trust site", "Trust sites", SITE),
    HOSPITAL("Hospital", "Hospitals", SITE),
    BRANCH("Branch surgery", "Branch surgeries", SITE),
    VA_FACILITY("VA facility", "VA facilities", SITE),
    SITE_OTHER("Other site", "Other sites", SITE);

    private final String label;
    private final String plural;
    private final EntryKind kind;

    EntryType(String label, String plural, EntryKind kind) {
        this.label = label;
        this.plural = plural;
        this.kind = kind;
    }

    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    public EntryKind kind() {
        return kind;
    }

    /** The types a programme can target: everything that is not a place. */
    public static List<EntryType> targets() {
        return Arrays.stream(values()).filter(type -> type.kind != PLACE).toList();
    }

    /** The type a person means by these words: its name, its label or its plural, in any case; else empty. */
    public static Optional<EntryType> named(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(wanted)
                        || type.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                                .equals(wanted)
                        || type.label.toLowerCase(Locale.ROOT).equals(wanted)
                        || type.plural.toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }
}
