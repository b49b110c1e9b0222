package org.groundswell.app.instrument;

import org.jspecify.annotations.Nullable;

/**
 * One answer an item offers.
 *
 * @param value     0 for the lowest, in whole steps; for kinds the order they are shown in
 * @param label     a word or two, or a letter: "Partly", "A"
 * @param anchor    a sentence that says what this level looks like
 * @param points    what it counts for where the instrument adds up points; null elsewhere
 * @param confirmed whether the points are known for certain; shown with † where not
 */
public record Level(
        int value, String label, String anchor, @Nullable Double points, boolean confirmed) {}
