package org.groundswell.app.directory.imports;

import java.util.List;

/**
 * A list as it was read: what it says row by row, and the rows that cannot be taken over. One of the first two is
 * empty, by the kind of list.
 *
 * @param notes what a person should know about the file as a whole
 */
record ReadList(List<Stated> entries, List<Membership> memberships, List<RefusedRow> refused, List<String> notes) {

    ReadList {
        entries = List.copyOf(entries);
        memberships = List.copyOf(memberships);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }

    /** @param reason a whole sentence or its beginning, saying what was found and what is needed */
    record RefusedRow(long line, String code, String name, String reason) {}

    int rows() {
        return entries.size() + memberships.size() + refused.size();
    }
}
