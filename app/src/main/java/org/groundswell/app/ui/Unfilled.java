package org.groundswell.app.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Form fields a browser did not send, as forms hold them: empty and never null. */
public final class Unfilled {

    private Unfilled() {}

    /** The text without blanks around it, "" if none was sent. */
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    public static TypedDate date(@Nullable TypedDate sent) {
        return sent == null ? TypedDate.EMPTY : sent;
    }

    /** What was ticked, none if nothing was. */
    public static List<String> list(@Nullable List<String> sent) {
        return sent == null ? List.of() : List.copyOf(sent);
    }
}
