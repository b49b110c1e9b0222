package org.groundswell.app.directory;

/** The kinds of thing a membership can be about. */
public enum ScopeKind {
    PLATFORM,
    IMPROVEMENT,
    PROGRAMME,
    SITE
}
