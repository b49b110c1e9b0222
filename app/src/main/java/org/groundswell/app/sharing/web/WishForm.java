package org.groundswell.app.sharing.web;

import org.groundswell.app.sharing.PracticeImports.Wish;
import org.jspecify.annotations.Nullable;

/** What whoever imports a file says about it as a whole. */
public record WishForm(
        @Nullable String source,
        @Nullable String share,
        @Nullable String skipRefused,
        @Nullable String namesSeen) {

    static final WishForm EMPTY = new WishForm("", null, null, null);

    Wish wish() {
        return new Wish(sourceOrEmpty(), shares(), skipRefused != null, sawNames());
    }

    public String sourceOrEmpty() {
        return source == null ? "" : source;
    }

    public boolean shares() {
        return share != null;
    }

    public boolean sawNames() {
        return namesSeen != null;
    }
}
