package org.groundswell.app.improvement;

import java.time.Instant;
import java.util.Map;

/**
 * A part as somebody once saved it.
 *
 * @param revision counted from 1, one more for each save of this part
 * @param by       name of the person who saved it, as it was then
 */
public record SavedText(int revision, Map<String, String> fields, String by, Instant at) {

    public SavedText {
        fields = Map.copyOf(fields);
    }
}
