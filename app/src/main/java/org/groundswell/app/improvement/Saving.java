package org.groundswell.app.improvement;

/** How an attempt to save a part ended. */
public sealed interface Saving {

    /** It was saved, as this revision. */
    record Done(int revision) implements Saving {}

    /** Somebody else saved the part after the form was opened. Nothing was saved, and nothing is lost. */
    record Clash(SavedText theirs) implements Saving {}
}
