package org.groundswell.app.guide;

import org.jspecify.annotations.Nullable;

/**
 * A published work the guide rests on.
 *
 * @param key     names it within the guide
 * @param title   as printed, or, where the work is a page among others, what it is about
 * @param by      authors and publisher
 * @param year    of publication, where one is printed
 * @param audience for whom it is most use
 * @param address where it can be read
 * @param about   why to read it, in our words
 */
public record Source(
        String key,
        String title,
        String by,
        @Nullable Integer year,
        ResourceKind kind,
        Audience audience,
        Licence licence,
        String address,
        String about) {}
