package org.groundswell.app.improvement;

import java.time.Instant;
import java.util.Map;

/**
 * What a person typed into a form and has not saved.
 *
 * @param revision the revision the form was opened on
 */
public record UnsavedText(int revision, Map<String, String> fields, Instant at) {

    public UnsavedText {
        fields = Map.copyOf(fields);
    }
}
