package org.groundswell.app.ui;

import java.util.List;
import java.util.stream.Stream;

/**
 * What one capability offers right after something was recorded on a page of a capability below it, beside the words that
 * say so. A bean; the page below knows only this interface.
 *
 * @param <S> what something was recorded about
 * @param <R> who recorded it; a signed-in member
 */
public interface Offers<S, R> {

    /** Where to go next, if anywhere: of the subject as it is now. */
    List<Link> after(S subject, R who);

    /** All that is offered there. */
    static <S, R> List<Link> after(S subject, R who, Stream<Offers<? super S, R>> all) {
        return all.flatMap(offers -> offers.after(subject, who).stream()).toList();
    }
}
