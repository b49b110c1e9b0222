package org.groundswell.app.directory;

import java.util.List;

/**
 * Everything known of one entry over time.
 *
 * @param names oldest first, as the other lists
 */
public record EntryHistory(
        Entry entry,
        List<Dated<String>> names,
        List<Dated<EntryStatus>> statuses,
        List<Dated<Parent>> parents,
        List<Dated<Attribute>> attributes,
        List<Succession> successions) {

    /** A parent and how the entry belongs to it. */
    public record Parent(Relation relation, String code, String name, EntryKind kind) {}

    /**
     * A fact about the entry.
     *
     * @param name   as lists call it: "size", "imd_score"
     * @param value  in words
     * @param source the list it came from
     */
    public record Attribute(String name, String value, String source) {}

    public EntryHistory {
        names = List.copyOf(names);
        statuses = List.copyOf(statuses);
        parents = List.copyOf(parents);
        attributes = List.copyOf(attributes);
        successions = List.copyOf(successions);
    }
}
