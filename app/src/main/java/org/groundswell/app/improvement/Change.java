package org.groundswell.app.improvement;

import java.util.Map;

/** What a version changed against the one before it, and why; empty for the first. */
public record Change(String whatChanged, String whyChanged) implements Part {

    public static final Change NONE = new Change("", "");

    static Change read(Typed typed) {
        return new Change(typed.text("whatChanged"), typed.text("whyChanged"));
    }

    @Override
    public Map<String, String> fields() {
        return new Fields()
                .with("whatChanged", whatChanged)
                .with("whyChanged", whyChanged)
                .map();
    }

    public boolean isComplete() {
        return !whatChanged.isBlank() && !whyChanged.isBlank();
    }
}
