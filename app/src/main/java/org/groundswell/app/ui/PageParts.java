package org.groundswell.app.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one capability adds to the page of a thing that a capability below it draws. A bean; the page below knows only
 * this interface. A part leads to forms on pages of its own, it holds none.
 *
 * @param <R> who reads; a signed-in member
 */
public interface PageParts<R> {

    /** The page a part belongs to. */
    enum On {
        IMPROVEMENT,
        PROGRAMME,
        ADOPTION,
        SITE,
        /** The reader's own account; the id is the reader's. */
        ACCOUNT,
        /** The reader's own work; the id is the reader's. */
        WORK
    }

    On on();

    /** Where among the added parts; the lowest comes first. */
    int order();

    /**
     * The parts for one thing and one reader, in a fixed number of queries.
     *
     * @param id     of the improvement, programme, adoption, directory entry or account
     * @param reader absent when nobody is signed in
     */
    List<Part> of(UUID id, Optional<R> reader);

    /** All that is added to one page, in order. */
    static <R> List<Part> on(On page, UUID id, Optional<R> reader, Stream<PageParts<R>> all) {
        return all.filter(parts -> parts.on() == page)
                .sorted(Comparator.comparingInt(PageParts::order))
                .flatMap(parts -> parts.of(id, reader).stream())
                .toList();
    }
}
