package org.groundswell.app.instrument.web;

import org.groundswell.app.instrument.InstrumentState;
import org.groundswell.app.instrument.InstrumentVersions.Shown;

/** A version as raters will see it, and what an administrator may do with it. */
public record VersionPage(
        InstrumentView view,
        String url,
        String code,
        int version,
        String state,
        String colour,
        String fileHref,
        boolean draft,
        boolean published) {

    static VersionPage of(Shown shown) {
        var version = shown.version();
        return new VersionPage(
                InstrumentView.of(shown.instrument()),
                AdminController.href(version.code(), version.version()),
                version.code(),
                version.version(),
                version.state().label(),
                InstrumentWords.colour(version.state()),
                InstrumentPage.href(version) + "/file",
                version.state() == InstrumentState.DRAFT,
                version.state() == InstrumentState.PUBLISHED);
    }
}
