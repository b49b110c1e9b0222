package org.groundswell.app.ui;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Ids of the texts beside a form field, for {@code aria-describedby}. */
public final class Described {

    private Described() {}

    /** Null, which leaves the attribute out, when the field has neither hint nor error nor anything more. */
    public static @Nullable String by(
            String id, @Nullable String hint, @Nullable String error, @Nullable String... more) {
        var ids = new ArrayList<String>();
        if (hint != null && !hint.isBlank()) {
            ids.add(id + "-hint");
        }
        if (error != null) {
            ids.add(id + "-error");
        }
        for (var other : more) {
            if (other != null) {
                ids.add(other);
            }
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** The class of a form group, marked when its field has an error. */
    public static String group(@Nullable String error) {
        return error == null ? "nhsuk-form-group" : "nhsuk-form-group nhsuk-form-group--error";
    }
}
