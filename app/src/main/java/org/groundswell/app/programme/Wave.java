package org.groundswell.app.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Sites that are taken up together.
 *
 * @param test     whether this wave tests the description in unlike settings, before the decision to proceed
 * @param capacity sites that can be supported in this wave at once, if limited
 */
public record Wave(
        WaveId id,
        int number,
        String name,
        boolean test,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        @Nullable Integer capacity) {}
