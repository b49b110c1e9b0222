package org.groundswell.app.ui;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one capability offers right after something was recorded on a page of a capability below it, beside the words that
 * say so. A bean; the page below knows only this interface.
 *
 * @param <R> who recorded it; a signed-in member
 */
public interface Offers<R> {

    /** The page on which something was recorded. */
    PageParts.On on();

    /** Where to go next, if anywhere: of the programme or adoption as it is now. */
    List<Link> after(UUID id, R who);

    /** All that is offered there. */
    static <R> List<Link> after(PageParts.On page, UUID id, R who, Stream<Offers<R>> all) {
        return all.filter(offers -> offers.on() == page)
                .flatMap(offers -> offers.after(id, who).stream())
                .toList();
    }
}
