package org.groundswell.app.ui;

/** Who may ask for a route at all. Finer rules, about single objects, are checked by the use case. */
public enum Access {
    PUBLIC,
    SIGNED_IN,
    ADMINISTRATOR
}
