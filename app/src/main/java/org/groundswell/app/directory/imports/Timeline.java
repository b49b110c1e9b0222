package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What held when: spans in order of time that do not overlap. A name, a status, a parent, an attribute of one entry.
 */
public record Timeline<T>(List<Span<T>> spans) {

    public Timeline {
        spans = List.copyOf(spans);
    }

    static <T> Timeline<T> empty() {
        return new Timeline<>(List.of());
    }

    /** One value whose beginning and end may be unknown. */
    static <T> Timeline<T> of(T value, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new Timeline<>(List.of(new Span<>(value, from, to)));
    }

    boolean isEmpty() {
        return spans.isEmpty();
    }

    Optional<T> at(LocalDate day) {
        return spans.stream().filter(span -> span.holdsOn(day)).map(Span::value).findFirst();
    }

    Span<T> last() {
        return spans.getLast();
    }

    /** Everything before a day; what held on it ends there. */
    Timeline<T> cutAt(LocalDate day) {
        return new Timeline<>(spans.stream()
                .filter(span -> !span.beginsOnOrAfter(day))
                .map(span -> span.to() == null || span.to().isAfter(day) ? span.until(day) : span)
                .toList());
    }

    /** This, and then one more span, unless that would be empty. */
    Timeline<T> then(T value, @Nullable LocalDate from, @Nullable LocalDate to) {
        var next = new Span<>(value, from, to);
        if (next.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<>(spans);
        longer.add(next);
        return new Timeline<>(longer);
    }

    Timeline<T> withLast(Span<T> span) {
        var changed = new ArrayList<>(spans.subList(0, spans.size() - 1));
        if (!span.isEmpty()) {
            changed.add(span);
        }
        return new Timeline<>(changed);
    }

    /**
     * The same up to a day, and this value from then on. A value that only began on that day or later was a mistake of
     * the same day: it is replaced and keeps its beginning. A first value has no known beginning.
     */
    Timeline<T> changedTo(T value, LocalDate day) {
        if (isEmpty()) {
            return of(value, null, null);
        }
        if (last().value().equals(value) && last().to() == null) {
            return this;
        }
        return last().beginsOnOrAfter(day)
                ? withLast(new Span<>(value, last().from(), null))
                : cutAt(day).then(value, day, null);
    }
}
