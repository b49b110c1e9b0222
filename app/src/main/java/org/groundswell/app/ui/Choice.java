package org.groundswell.app.ui;

/** One option of a set of radios, check boxes or a select. */
public record Choice(String value, String text, String hint, boolean selected) {

    public Choice(String value, String text) {
        this(value, text, "", false);
    }

    public Choice selected(boolean selected) {
        return new Choice(value, text, hint, selected);
    }
}
