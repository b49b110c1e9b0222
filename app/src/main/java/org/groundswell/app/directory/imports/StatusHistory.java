package org.groundswell.app.directory.imports;

import static org.groundswell.app.directory.EntryStatus.CLOSED;
import static org.groundswell.app.directory.EntryStatus.OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.directory.EntryStatus;
import org.jspecify.annotations.Nullable;

/**
 * How what a list says about an entry's status changes what is known of it over time. A close date on or before the
 * day the list is as at closes the entry; a later one is a closing to come.
 *
 * @param status    as the list states it; open where it only gives dates
 * @param openDate  null where the list gives none
 * @param closeDate null where the list gives none
 */
record StatusHistory(
        EntryStatus status,
        @Nullable LocalDate openDate,
        @Nullable LocalDate closeDate) {

    boolean isClosedOn(LocalDate day) {
        return status == CLOSED || (closeDate != null && !closeDate.isAfter(day));
    }

    /** The timeline after a list, as at that day, has said this. Said again, or later, it changes nothing more. */
    Timeline<EntryStatus> appliedTo(Timeline<EntryStatus> known, LocalDate asAt) {
        if (known.isEmpty()) {
            return first();
        }
        boolean wasClosed = known.at(asAt).filter(CLOSED::equals).isPresent();
        var changed = isClosedOn(asAt) ? closed(known, wasClosed, asAt) : working(known, wasClosed, asAt);
        return opened(changed);
    }

    private Timeline<EntryStatus> first() {
        if (closeDate == null) {
            return Timeline.of(status, openDate, null);
        }
        return Timeline.<EntryStatus>empty()
                .then(status == CLOSED ? OPEN : status, openDate, closeDate)
                .then(CLOSED, closeDate, null);
    }

    private Timeline<EntryStatus> closed(Timeline<EntryStatus> known, boolean wasClosed, LocalDate asAt) {
        if (!wasClosed) {
            var day = closeDate == null ? asAt : closeDate;
            return known.cutAt(day).then(CLOSED, day, null);
        }
        var last = known.last();
        if (closeDate == null || closeDate.equals(last.from()) || last.value() != CLOSED) {
            return known;
        }
        var before = new Timeline<>(known.spans().subList(0, known.spans().size() - 1)).cutAt(closeDate);
        return before.isEmpty()
                ? Timeline.of(CLOSED, closeDate, null)
                : before.withLast(before.last().until(closeDate)).then(CLOSED, closeDate, null);
    }

    private Timeline<EntryStatus> working(Timeline<EntryStatus> known, boolean wasClosed, LocalDate asAt) {
        Timeline<EntryStatus> changed;
        if (wasClosed) {
            var closedSince = known.last().from();
            boolean isReopening = openDate != null
                    && !openDate.isAfter(asAt)
                    && (closedSince == null || openDate.isAfter(closedSince));
            var day = isReopening && openDate != null ? openDate : asAt;
            changed = known.cutAt(day).then(status, day, closeDate);
        } else if (known.at(asAt).filter(status::equals).isPresent()) {
            var soFar = known.cutAt(asAt.plusDays(1));
            changed = soFar.withLast(soFar.last().until(closeDate));
        } else if (known.spans().getFirst().beginsOnOrAfter(asAt)) {
            changed = Timeline.of(status, known.spans().getFirst().from(), closeDate);
        } else {
            changed = known.cutAt(asAt).then(status, asAt, closeDate);
        }
        return closeDate == null ? changed : changed.then(CLOSED, closeDate, null);
    }

    /** With the beginning the list gives, unless the entry has closed and opened again since. */
    private Timeline<EntryStatus> opened(Timeline<EntryStatus> known) {
        var first = known.spans().getFirst();
        boolean everReopened = known.spans().stream()
                .limit(Math.max(0, known.spans().size() - 1))
                .anyMatch(span -> span.value() == CLOSED);
        if (openDate == null || everReopened || openDate.equals(first.from())) {
            return known;
        }
        var earlier = first.since(openDate);
        if (earlier.isEmpty()) {
            return known;
        }
        return known.spans().size() == 1
                ? new Timeline<>(List.of(earlier))
                : new Timeline<>(
                        Stream.concat(Stream.of(earlier), known.spans().stream().skip(1))
                                .toList());
    }
}
