package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import org.groundswell.app.ui.Choice;

/**
 * One field of a form, with what stands in it.
 *
 * @param choices the answers offered; empty where words are typed
 */
public record FormField(Kind kind, String name, String label, String hint, String value, List<Choice> choices) {

    public enum Kind {
        LINE,
        EMAIL,
        TEXT,
        LONG_TEXT,
        RADIOS,
        CHECKBOXES,
        HIDDEN
    }

    static FormField line(String name, String label, String hint) {
        return new FormField(Kind.LINE, name, label, hint, "", List.of());
    }

    static FormField email(String name, String label, String hint) {
        return new FormField(Kind.EMAIL, name, label, hint, "", List.of());
    }

    static FormField text(String name, String label, String hint) {
        return new FormField(Kind.TEXT, name, label, hint, "", List.of());
    }

    static FormField longText(String name, String label, String hint) {
        return new FormField(Kind.LONG_TEXT, name, label, hint, "", List.of());
    }

    static FormField radios(String name, String label, String hint, List<Choice> choices) {
        return new FormField(Kind.RADIOS, name, label, hint, "", choices);
    }

    static FormField checkboxes(String name, String label, String hint, List<Choice> choices) {
        return new FormField(Kind.CHECKBOXES, name, label, hint, "", choices);
    }

    static FormField hidden(String name) {
        return new FormField(Kind.HIDDEN, name, "", "", "", List.of());
    }

    /** This field with what was typed or chosen; several choices stand on lines of their own. */
    FormField filled(Map<String, String> values) {
        var value = values.getOrDefault(name, "");
        var chosen = value.lines().toList();
        return new FormField(
                kind,
                name,
                label,
                hint,
                value,
                choices.stream()
                        .map(choice -> choice.selected(chosen.contains(choice.value())))
                        .toList());
    }

    /** A value of this field in words, as a reader would say it. */
    String inWords(String value) {
        if (choices.isEmpty()) {
            return value;
        }
        var chosen = value.lines().toList();
        return String.join(
                ", ",
                choices.stream()
                        .filter(choice -> chosen.contains(choice.value()))
                        .map(Choice::text)
                        .toList());
    }
}
