package org.groundswell.app.tabular;

import java.util.List;

/**
 * Something an import looks for in a table.
 *
 * @param name     in code and forms: "open_date"
 * @param label    on the page: "Open date"
 * @param hint     what it is for, or ""
 * @param required whether the import makes no sense without it
 * @param synonyms other names its column is known to have; case and punctuation do not matter
 */
public record Field(String name, String label, String hint, boolean required, List<String> synonyms) {

    public Field {
        synonyms = List.copyOf(synonyms);
    }

    public static Field required(String name, String label, String... synonyms) {
        return new Field(name, label, "", true, List.of(synonyms));
    }

    public static Field optional(String name, String label, String... synonyms) {
        return new Field(name, label, "", false, List.of(synonyms));
    }

    public Field hint(String hint) {
        return new Field(name, label, hint, required, synonyms);
    }

    boolean isCalled(String header) {
        var plain = Header.plain(header);
        return plain.equals(Header.plain(name))
                || plain.equals(Header.plain(label))
                || synonyms.stream().anyMatch(synonym -> Header.plain(synonym).equals(plain));
    }
}
