package org.groundswell.app.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one capability adds to the page of a thing that a capability below it draws. A bean; the page below knows only
 * this interface. A part leads to forms on pages of its own, it holds none.
 *
 * <p>What the page is about says which page it is: an improvement, a programme or an adoption in full, a directory
 * entry, an account. It comes with all that the page has read of it, so that no part reads it again.
 *
 * @param <S> what the page is about; parts of something several pages have in common stand on all of them
 * @param <R> who reads; a signed-in member
 */
public interface PageParts<S, R> {

    /** Where among the added parts; the lowest comes first. */
    int order();

    /**
     * The parts for one thing and one reader, in a fixed number of queries.
     *
     * @param subject as this reader may see it; what the part adds may have rules of its own
     * @param reader  absent when nobody is signed in
     */
    List<Part> of(S subject, Optional<R> reader);

    /** All that is added to one page, in order. */
    static <S, R> List<Part> on(S subject, Optional<R> reader, Stream<PageParts<? super S, R>> all) {
        return all.sorted(Comparator.comparingInt(PageParts::order))
                .flatMap(parts -> parts.of(subject, reader).stream())
                .toList();
    }
}
