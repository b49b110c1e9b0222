package org.groundswell.app.picture;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** What a file is by its first bytes; its name and what the browser says of it count for nothing. */
enum PictureFormat {
    JPEG("jpeg", "FFD8FF"),
    PNG("png", "89504E470D0A1A0A");

    private final String reader;
    private final String firstBytes;

    PictureFormat(String reader, String firstBytes) {
        this.reader = reader;
        this.firstBytes = firstBytes;
    }

    /** The name by which the JDK knows how to read it. */
    String reader() {
        return reader;
    }

    static Optional<PictureFormat> of(byte[] file) {
        return Stream.of(values()).filter(format -> format.begins(file)).findFirst();
    }

    private boolean begins(byte[] file) {
        byte[] first = HexFormat.of().parseHex(firstBytes);
        return file.length > first.length && Arrays.equals(first, Arrays.copyOf(file, first.length));
    }
}
