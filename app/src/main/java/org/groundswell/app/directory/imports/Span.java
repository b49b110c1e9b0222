package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a while.
 *
 * @param from the first day, or null if no list says when it began
 * @param to   the first day it no longer held, or null while no end is known
 */
public record Span<T>(
        T value, @Nullable LocalDate from, @Nullable LocalDate to) {

    boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    boolean beginsOnOrAfter(LocalDate day) {
        return from != null && !from.isBefore(day);
    }

    boolean isEmpty() {
        return from != null && to != null && !from.isBefore(to);
    }

    Span<T> until(@Nullable LocalDate end) {
        return new Span<>(value, from, end);
    }

    Span<T> since(@Nullable LocalDate start) {
        return new Span<>(value, start, to);
    }
}
