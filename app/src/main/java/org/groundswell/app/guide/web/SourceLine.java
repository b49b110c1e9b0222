package org.groundswell.app.guide.web;

import org.groundswell.app.guide.Source;

/**
 * A work as it is cited.
 *
 * @param permits what its licence lets a reader do
 */
public record SourceLine(String title, String by, String address, String licence, String permits, String about) {

    static SourceLine of(Source source) {
        return new SourceLine(
                source.title(),
                source.year() == null ? source.by() : source.by() + ", " + source.year(),
                source.address(),
                source.licence().label(),
                source.licence().permits(),
                source.about());
    }
}
