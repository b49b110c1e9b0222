package org.groundswell.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.picture.PictureFiles.joined;
import static org.groundswell.app.picture.PictureFiles.text;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.groundswell.app.picture.Rendition.Size;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DrawingTest {

    @Test
    void keepsAPictureInTwoWidths() throws IOException {
        var drawn = Drawing.of(PictureFiles.jpeg(3000, 2000));

        assertThat(drawn).extracting(Rendition::size).containsExactly(Size.SMALL, Size.LARGE);
        assertThat(drawn).extracting(Rendition::width).containsExactly(480, 1200);
        assertThat(drawn).extracting(Rendition::height).containsExactly(320, 800);
        assertThat(drawn).extracting(Rendition::mediaType).containsOnly("image/jpeg");
        for (var one : drawn) {
            var shown = shown(one);
            assertThat(shown.getWidth()).isEqualTo(one.width());
            assertThat(shown.getHeight()).isEqualTo(one.height());
            assertThat(isRed(shown, 5, 5)).isTrue();
            assertThat(isRed(shown, one.width() - 5, 5)).isFalse();
        }
    }

    @Test
    void makesNoPictureLargerThanItWas() {
        assertThat(Drawing.of(PictureFiles.png(60, 40)))
                .extracting(Rendition::width)
                .containsExactly(60, 60);
    }

    @Test
    void keepsWhatIsTransparent() throws IOException {
        var drawn = Drawing.of(PictureFiles.transparentPng(200, 100)).getLast();

        assertThat(drawn.mediaType()).isEqualTo("image/png");
        assertThat(new Color(shown(drawn).getRGB(150, 50), true).getAlpha()).isZero();
    }

    @Test
    void forgetsWhereAndHowItWasTakenButNotWhichWayIsUp() throws IOException {
        var taken = PictureFiles.withPlace(PictureFiles.jpeg(600, 400));
        assertThat(asText(taken)).contains("Exif");

        var drawn = Drawing.of(taken);

        assertThat(drawn).allSatisfy(one -> assertThat(asText(one.bytes())).doesNotContain("Exif"));
        assertThat(hasSegment(drawn.getLast().bytes(), 0xE1)).isFalse();
        var shown = shown(drawn.getLast());
        assertThat(shown.getWidth()).isEqualTo(400);
        assertThat(shown.getHeight()).isEqualTo(600);
        assertThat(isRed(shown, 390, 10))
                .as("upper right, which was upper left of the sensor")
                .isTrue();
        assertThat(isRed(shown, 10, 10)).isFalse();
    }

    @Test
    void keepsNothingThatStandsBehindOrBesideThePicture() {
        var page = "<script>alert(document.cookie)</script>";
        var behind = joined(PictureFiles.png(50, 50), text(page), new byte[] {'P', 'K', 3, 4});

        assertThat(Drawing.of(behind))
                .allSatisfy(one ->
                        assertThat(asText(one.bytes())).doesNotContain("script").doesNotContain("PK\u0003\u0004"));
        assertThat(Drawing.of(PictureFiles.withHeavyText(PictureFiles.png(50, 50))))
                .allSatisfy(one -> assertThat(one.bytes()).hasSizeLessThan(2000));
    }

    @Test
    void doesNotUnfoldABomb() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Drawing.of(PictureFiles.promising(50_000, 50_000)))
                .withMessageContaining("50,000 by 50,000 pixels");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Drawing.of(PictureFiles.promising(Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> Drawing.of(PictureFiles.promising(30_000, 1)));
    }

    @Test
    void refusesWhatIsTooHeavy() {
        var heavy = Arrays.copyOf(PictureFiles.png(10, 10), Drawing.MOST_BYTES + 1);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Drawing.of(heavy))
                .withMessage("Select a picture of at most 10 MB");
    }

    static List<byte[]> noPictures() {
        return List.of(
                text("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"),
                text("GIF89a"),
                text("RIFF0000WEBPVP8 "),
                text("<!doctype html><title>picture.png</title>"),
                text("%PDF-1.7"),
                new byte[] {1});
    }

    @ParameterizedTest
    @MethodSource("noPictures")
    void refusesWhatIsNoPictureWhateverItIsCalled(byte[] file) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Drawing.of(file))
                .withMessageContaining("This file is something else");
    }

    @Test
    void refusesWhatOnlyBeginsAsAPicture() {
        var begins = joined(Arrays.copyOf(PictureFiles.png(10, 10), 8), text("<script>alert(1)</script>"));
        var cutOff = Arrays.copyOf(PictureFiles.jpeg(100, 100), 200);

        for (var file : List.of(begins, cutOff)) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> Drawing.of(file))
                    .withMessageContaining("damaged, or not what it begins as");
        }
    }

    /** Whatever a damaged file brings about inside the reader, the person is told in words. */
    @Test
    void saysSoWhenAFileIsDamagedAnywhere() {
        var random = new Random(7);
        for (var whole : List.of(PictureFiles.withPlace(PictureFiles.jpeg(80, 60)), PictureFiles.png(80, 60))) {
            for (int n = 0; n < 200; n++) {
                var damaged = whole.clone();
                for (int hit = 0; hit < 4; hit++) {
                    damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
                }
                try {
                    assertThat(Drawing.of(damaged)).hasSize(2);
                } catch (Refusal refusal) {
                    assertThat(refusal.reasons())
                            .extracting(Refusal.Reason::field)
                            .containsExactly("file");
                }
            }
        }
    }

    private static BufferedImage shown(Rendition rendition) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(rendition.bytes()));
    }

    private static boolean isRed(BufferedImage picture, int x, int y) {
        var colour = new Color(picture.getRGB(x, y));
        return colour.getRed() > 200 && colour.getBlue() < 80;
    }

    private static String asText(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean hasSegment(byte[] jpeg, int marker) {
        for (int at = 2; at < jpeg.length - 1; at++) {
            if ((jpeg[at] & 0xFF) == 0xFF && (jpeg[at + 1] & 0xFF) == marker) {
                return true;
            }
        }
        return false;
    }
}
