package org.groundswell.app.talk.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question or concern as typed.
 *
 * @param names "yes" when the writer says that what looks like a name is none
 */
public record MatterForm(String words, String contact, String names) {

    static final MatterForm EMPTY = new MatterForm("", "", "");

    public MatterForm(@Nullable String words, @Nullable String contact, @Nullable String names) {
        this.words = Typed.text(words);
        this.contact = Typed.line(contact);
        this.names = Typed.line(names);
    }

    /** How text arrives from a form. */
    static final class Typed {

        private Typed() {}

        static String text(@Nullable String typed) {
            return Objects.requireNonNullElse(typed, "")
                    .replace("\r\n", "\n")
                    .replace("\u0000", "")
                    .strip();
        }

        static String line(@Nullable String typed) {
            return text(typed).replace('\n', ' ');
        }
    }
}
