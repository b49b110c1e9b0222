package org.groundswell.app.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/**
 * Names one version of one instrument. It is made from code and version, so that an assessment carried to another
 * installation names the same instrument there.
 */
public record InstrumentId(UUID value) {

    /** @throws IllegalArgumentException if the text is not a UUID */
    public static InstrumentId of(String text) {
        return new InstrumentId(UUID.fromString(text));
    }

    /** The id of this version of the instrument with this code. */
    public static InstrumentId of(String code, int version) {
        return new InstrumentId(UUID.nameUUIDFromBytes(
                "instrument/%s/%d".formatted(code, version).getBytes(UTF_8)));
    }
}
