package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.groundswell.app.picture.PictureFiles;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;

/** What may stand behind an answer as a file, by what it holds. */
class EvidenceUploadTest {

    @Test
    void isKnownByWhatItHoldsAndNamedAfterThat() {
        assertThat(kept("audit.exe", EvidenceSamples.pdf())).isEqualTo("audit.pdf PDF");
        assertThat(kept("C:\\Users\\x\\minutes.txt", EvidenceSamples.docx())).isEqualTo("minutes.docx DOCX");
        assertThat(kept("table", EvidenceSamples.xlsx())).isEqualTo("table.xlsx XLSX");
        assertThat(kept("../../etc/photo.gif", PictureFiles.jpeg(30, 20))).isEqualTo("photo.jpg JPEG");
        assertThat(kept("chart.html", PictureFiles.png(30, 20))).isEqualTo("chart.png PNG");
        assertThat(kept("counts.csv", "month,n\n1,4\n".getBytes(UTF_8))).isEqualTo("counts.csv CSV");
        assertThat(kept("notes.js", "What we saw".getBytes(UTF_8))).isEqualTo("notes.txt TXT");
        assertThat(kept("..", "What we saw".getBytes(UTF_8))).isEqualTo("evidence.txt TXT");
        assertThat(kept("a\"b\r\nc: <d>.txt", "What we saw".getBytes(UTF_8))).isEqualTo("a b c d.txt TXT");
    }

    @Test
    void drawsPicturesAnewSoThatNothingHiddenInThemIsKept() {
        byte[] hiding = Arrays.copyOf(PictureFiles.jpeg(30, 20), 5_000);
        System.arraycopy("<script>hidden</script>".getBytes(UTF_8), 0, hiding, 4_900, 23);

        var upload = EvidenceUpload.of("photo.jpg", hiding);

        assertThat(new String(upload.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("hidden");
        assertThat(upload.file().size()).isEqualTo(upload.bytes().length);
    }

    @Test
    void keepsTextAsUtf8() {
        byte[] old = "Größe".getBytes(Charset.forName("windows-1252"));

        assertThat(EvidenceUpload.of("a.txt", old).bytes()).isEqualTo("Größe".getBytes(UTF_8));
        assertThat(EvidenceUpload.of("a.txt", "Größe".getBytes(StandardCharsets.UTF_16))
                        .bytes())
                .isEqualTo("Größe".getBytes(UTF_8));
    }

    @Test
    void refusesWhatItDoesNotKnowOrWhatHoldsPrograms() {
        refused("empty", "empty.txt", new byte[0]);
        refused("at most 5 MB", "large.txt", new byte[EvidenceUpload.MOST_BYTES + 1]);
        refused("something else", "program.pdf", new byte[] {'M', 'Z', 0, 1, 2});
        refused("a web page or a drawing", "notes.txt", "  <!DOCTYPE html><script>".getBytes(UTF_8));
        refused("a web page or a drawing", "chart.png", "<svg onload='x'/>".getBytes(UTF_8));
        refused("damaged", "audit.pdf", "%PDF-1.7 and nothing else".getBytes(UTF_8));
        refused("holds a program", "audit.pdf", EvidenceSamples.pdfWithProgram());
        refused("without macros", "minutes.docx", EvidenceSamples.docxWithProgram());
        refused("Choose a PDF", "parts.docx", EvidenceSamples.zip("a.txt", "b"));
        refused("damaged", "parts.docx", Arrays.copyOf(EvidenceSamples.docx(), 200));
        refused("damaged", "photo.png", Arrays.copyOf(PictureFiles.png(300, 200), 60));
    }

    @Test
    void refusesPatients() {
        refused("NHS number", "list.csv", "id\n943 476 5919\n".getBytes(UTF_8));
        refused("NHS number", "9434765919.txt", "nothing".getBytes(UTF_8));
    }

    @Test
    void takesBackInOnlyWhatWasKept() {
        var kept = EvidenceUpload.of("photo.jpg", PictureFiles.jpeg(30, 20));
        var other = new EvidenceFile(
                "photo.png", EvidenceKind.PNG, kept.file().size(), kept.file().hash());

        assertThat(EvidenceUpload.again(kept.file(), kept.bytes()).file()).isEqualTo(kept.file());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> EvidenceUpload.again(other, kept.bytes()));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> EvidenceUpload.again(kept.file(), PictureFiles.jpeg(31, 20)));
    }

    private static String kept(String name, byte[] bytes) {
        var file = EvidenceUpload.of(name, bytes).file();
        return file.name() + " " + file.kind();
    }

    private static void refused(String why, String name, byte[] bytes) {
        assertThatExceptionOfType(Refusal.class)
                .as(name)
                .isThrownBy(() -> EvidenceUpload.of(name, bytes))
                .withMessageContaining(why);
    }
}
