package org.groundswell.app.assessment;

import java.util.Locale;
import java.util.Objects;

/**
 * A file behind an answer, without its bytes.
 *
 * @param name as it is offered to whoever takes it; ends as files of its kind do
 * @param size in bytes
 * @param hash SHA-256 of the bytes in hexadecimal, which names it among the files of an answer
 */
public record EvidenceFile(String name, EvidenceKind kind, int size, String hash) {

    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    public EvidenceFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(hash);
    }

    /** In a few words: "audit.pdf (PDF, 120 kB)". */
    public String words() {
        return "%s (%s, %s)".formatted(name, kind.label(), readable(size));
    }

    private static String readable(int size) {
        if (size >= MEGA) {
            return String.format(Locale.UK, "%.1f MB", (double) size / MEGA);
        }
        return Math.max(1, Math.round((float) size / KILO)) + " kB";
    }
}
