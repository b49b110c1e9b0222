package org.groundswell.app.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A picture in one width, as it is served.
 *
 * @param mediaType "image/jpeg" or "image/png"
 * @param bytes     not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rendition(Size size, String mediaType, int width, int height, byte[] bytes) {

    /** The widths a picture is drawn in. A picture is never made larger than it was. */
    public enum Size {
        SMALL(480),
        LARGE(1200),
        /** Wide enough to read a page of paper that was photographed. */
        LEGIBLE(2400);

        private final int pixels;

        Size(int pixels) {
            this.pixels = pixels;
        }

        /** Its longest side at most. */
        int pixels() {
            return pixels;
        }
    }

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
