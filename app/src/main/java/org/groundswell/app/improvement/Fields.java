package org.groundswell.app.improvement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Form fields being put together in the order of the form. */
final class Fields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    Fields with(String field, String text) {
        fields.put(field, text);
        return this;
    }

    Fields with(String field, @Nullable Enum<?> choice) {
        return with(field, choice == null ? "" : choice.name());
    }

    Fields with(String field, boolean ticked) {
        return with(field, ticked ? "yes" : "");
    }

    Map<String, String> map() {
        return Collections.unmodifiableMap(fields);
    }
}
