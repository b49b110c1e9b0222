package org.groundswell.app.instrument;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items that belong together. The same code means the same subject in all shipped instruments, so that a screen, a full
 * assessment and a site's readiness can be laid side by side.
 *
 * @param code     unique within its instrument
 * @param title    a few words
 * @param about    what the domain asks, in a sentence
 * @param weight   what it counts for beside the others, above 0
 * @param critical whether it must not lie under its floor, however good the rest
 * @param floor    the least its mean may be if critical, 0 to 1; null where it has none
 */
public record Domain(
        String code,
        String title,
        String about,
        double weight,
        boolean critical,
        @Nullable Double floor,
        List<Item> items) {

    public Domain {
        items = List.copyOf(items);
    }
}
