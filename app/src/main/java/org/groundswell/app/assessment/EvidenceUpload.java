package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.groundswell.app.picture.Pictures;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;

/**
 * A file that was sent and may be kept: looked into, whatever its name says, and given a name that says what it is.
 * Checking takes its time and needs no transaction. Refusals are of the field {@value #FIELD}.
 *
 * @param bytes as they are kept and served; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record EvidenceUpload(EvidenceFile file, byte[] bytes) {

    /** What a file may weigh; a link can lead to larger ones. */
    public static final int MOST_BYTES = 5_000_000;

    static final String FIELD = "file";

    private static final int LONGEST_NAME = 80;
    private static final String NAMELESS = "evidence";

    /**
     * A file as somebody sends it. A picture is drawn anew, without what a camera wrote into it; text becomes UTF-8.
     *
     * @param name as it was called on the device
     * @throws Refusal if it is too large, of another kind, or holds a program or an NHS number
     */
    public static EvidenceUpload of(String name, byte[] sent) {
        refuseSize(sent);
        var kind = EvidenceContent.kind(name, sent);
        return switch (kind) {
            case PNG, JPEG -> {
                var drawn = Pictures.legible(sent);
                var drawnAs = drawn.mediaType().equals("image/png") ? EvidenceKind.PNG : EvidenceKind.JPEG;
                yield kept(name, drawnAs, drawn.bytes());
            }
            case CSV, TXT -> {
                var text = EvidenceContent.text(sent);
                PatientData.refuseIn(FIELD, text);
                yield kept(name, kind, text.getBytes(UTF_8));
            }
            case PDF, DOCX, XLSX -> kept(name, kind, sent);
        };
    }

    /**
     * A file as it was kept before, here or in another Groundswell.
     *
     * @throws Refusal if it is not what it is said to be
     */
    static EvidenceUpload again(EvidenceFile file, byte[] bytes) {
        refuseSize(bytes);
        var again = new EvidenceUpload(file, bytes);
        if (!EvidenceContent.kind(file.name(), bytes).equals(file.kind())
                || !kept(file.name(), file.kind(), bytes).file().equals(file)) {
            throw new Refusal(FIELD, "Choose another file. What it says about \"%s\" is not so".formatted(file.name()));
        }
        if (file.kind() == EvidenceKind.PNG || file.kind() == EvidenceKind.JPEG) {
            Pictures.legible(bytes);
        } else if (file.kind() == EvidenceKind.CSV || file.kind() == EvidenceKind.TXT) {
            PatientData.refuseIn(FIELD, EvidenceContent.text(bytes));
        }
        return again;
    }

    private static void refuseSize(byte[] bytes) {
        if (bytes.length == 0) {
            throw new Refusal(FIELD, "Choose a file that is not empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(
                    FIELD,
                    "Choose a file of at most %d MB, or give the address where it can be read"
                            .formatted(MOST_BYTES / 1_000_000));
        }
    }

    private static EvidenceUpload kept(String name, EvidenceKind kind, byte[] bytes) {
        var called = called(name) + kind.ending();
        PatientData.refuseIn(FIELD, called);
        return new EvidenceUpload(new EvidenceFile(called, kind, bytes.length, hash(bytes)), bytes);
    }

    /** The name without folders, ending, and signs that mean something to a file system. */
    private static String called(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\s<>:\"|?*%;]+", " ")
                .strip()
                .replaceFirst("^\\.+", "");
        var shortened = plain.codePointCount(0, plain.length()) <= LONGEST_NAME
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_NAME));
        return shortened.isBlank() ? NAMELESS : shortened.strip();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
