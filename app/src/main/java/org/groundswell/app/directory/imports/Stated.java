package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import java.util.Map;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a list says about one entry. Null and "" mean that the row does not say; only a missing close date
 * and a missing parent are statements of their own, where {@link #saysWhetherClosed} and {@link #parents} have them.
 *
 * @param type              null where the list does not say
 * @param status            as stated, null where the list has only dates
 * @param saysWhetherClosed whether the list has a column of close dates or statuses
 * @param parents           by relation; a relation the list has no column for is absent
 * @param attributes        by name: numbers as Double, words as String
 */
record Stated(
        long line,
        String code,
        String name,
        @Nullable EntryType type,
        @Nullable EntryStatus status,
        @Nullable LocalDate openDate,
        @Nullable LocalDate closeDate,
        boolean saysWhetherClosed,
        String address,
        String town,
        String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        Map<Relation, ParentStated> parents,
        Map<String, Object> attributes) {

    Stated {
        parents = Map.copyOf(parents);
        attributes = Map.copyOf(attributes);
    }

    /**
     * A parent as a row names it.
     *
     * @param code "" where the row says that there is none
     * @param name "" where the row gives only the code
     * @param type what a parent in that column is, should it be new
     */
    record ParentStated(
            String code,
            String name,
            EntryType type,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        Lineage lineage() {
            return new Lineage(code.isEmpty() ? null : code, from, to);
        }
    }

    /** The same statement on another line, for finding repeats. */
    Stated onLine(long other) {
        return new Stated(
                other,
                code,
                name,
                type,
                status,
                openDate,
                closeDate,
                saysWhetherClosed,
                address,
                town,
                postcode,
                latitude,
                longitude,
                parents,
                attributes);
    }
}
