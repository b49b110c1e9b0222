package org.groundswell.app.improvement;

import java.util.Map;

/** How an attempt to save a part ended. */
public sealed interface Saving {

    /** It was saved, as this revision. */
    record Done(int revision) implements Saving {}

    /**
     * Somebody else saved the part after the form was opened. Nothing was saved, and nothing is lost.
     *
     * @param opened what the form showed when it was opened, to tell who changed what; empty if that is not known
     */
    record Clash(SavedText theirs, Map<String, String> opened) implements Saving {}
}
