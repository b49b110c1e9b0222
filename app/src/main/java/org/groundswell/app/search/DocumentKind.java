package org.groundswell.app.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a document is about. The beginning of its id and the groups of a result follow this. */
public enum DocumentKind {
    IMPROVEMENT("Improvement", "Improvements"),
    NOTE("Learning note", "Learning notes"),
    TOPIC("Guide topic", "Guide"),
    RESOURCE("Resource", "Resources"),
    PROGRAMME("Programme", "Programmes"),
    SITE("Site", "Sites");

    private final String label;
    private final String plural;

    DocumentKind(String label, String plural) {
        this.label = label;
        this.plural = plural;
    }

    public String label() {
        return label;
    }

    public String plural() {
        return plural;
    }

    /** The id of a document of this kind: {@code TOPIC.id("plan-waves")} is "topic:plan-waves". */
    public String id(String code) {
        return name().toLowerCase(Locale.ROOT) + ":" + code;
    }

    /** The part of an id behind its kind: "plan-waves". */
    public static String codeOf(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** The kind an id begins with; empty if it is none. */
    public static Optional<DocumentKind> of(String id) {
        int colon = id.indexOf(':');
        return colon < 0 ? Optional.empty() : named(id.substring(0, colon));
    }

    /** The kind as written in addresses, "improvement"; empty if there is none. */
    public static Optional<DocumentKind> named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** The kind as written in addresses: "improvement". */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
