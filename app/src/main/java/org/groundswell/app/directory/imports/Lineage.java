package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list says about one parent of an entry, and how that changes what is known of the link over time.
 *
 * @param parent code of the parent within its scheme, or null where the list says there is none
 * @param from   the day it joined this parent, null where the list does not say
 * @param to     the first day it no longer belonged to it, null where the list does not say
 */
record Lineage(
        @Nullable String parent,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    enum Effect {
        NONE,
        /** First known, or the dates of a link put right. */
        AMENDED,
        /** Another parent, or none any more, or one again. */
        MOVED
    }

    record Applied(Timeline<String> links, Effect effect) {}

    /**
     * The links after a list has said this.
     *
     * @param saidNone whether an earlier edition of the same list said that there was no such parent; if none did, a
     *                 first link tells nothing about when it began
     */
    Applied appliedTo(Timeline<String> known, LocalDate asAt, boolean saidNone) {
        if (parent == null) {
            return ended(known, asAt);
        }
        if (known.isEmpty()) {
            var since = saidNone && from == null ? asAt : from;
            return new Applied(
                    Timeline.<String>empty().then(parent, since, to), saidNone ? Effect.MOVED : Effect.AMENDED);
        }
        var last = known.last();
        if (!last.value().equals(parent)) {
            return new Applied(dated(movedTo(parent, known, asAt)), Effect.MOVED);
        }
        boolean hasEnded = last.to() != null && !last.to().isAfter(asAt);
        boolean belongs = to == null || to.isAfter(asAt);
        if (hasEnded && belongs && (from == null || !from.equals(last.from()))) {
            return new Applied(dated(movedTo(parent, known, asAt)), Effect.MOVED);
        }
        var dated = dated(known);
        return new Applied(dated, dated.equals(known) ? Effect.NONE : Effect.AMENDED);
    }

    /** With the beginning and end the list states for the last link, where they make sense. */
    private Timeline<String> dated(Timeline<String> links) {
        var last = links.last().until(to).since(beginning(links));
        return last.isEmpty() ? links : links.withLast(last);
    }

    private static Applied ended(Timeline<String> known, LocalDate asAt) {
        boolean belongs = !known.isEmpty()
                && (known.last().to() == null || known.last().to().isAfter(asAt));
        return belongs ? new Applied(known.cutAt(asAt), Effect.MOVED) : new Applied(known, Effect.NONE);
    }

    /** The stated beginning of the last link, unless it would reach into the link before it. */
    private @Nullable LocalDate beginning(Timeline<String> known) {
        var last = known.last();
        if (from == null) {
            return last.from();
        }
        int links = known.spans().size();
        var before = links < 2 ? null : known.spans().get(links - 2).to();
        return before == null || !from.isBefore(before) ? from : last.from();
    }

    private Timeline<String> movedTo(String parent, Timeline<String> known, LocalDate asAt) {
        var last = known.last();
        boolean stated = from != null && (last.from() == null || from.isAfter(last.from()));
        var day = stated && from != null ? from : asAt;
        if (last.beginsOnOrAfter(day)) {
            return known.withLast(new Span<>(parent, last.from(), null));
        }
        return known.cutAt(day).then(parent, day, null);
    }
}
