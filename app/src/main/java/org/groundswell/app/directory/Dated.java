package org.groundswell.app.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that held for a while.
 *
 * @param from null if no list says when it began
 * @param to   the first day it no longer held; null while no end is known
 */
public record Dated<T>(
        T value, @Nullable LocalDate from, @Nullable LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
}
