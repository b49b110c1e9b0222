package org.groundswell.app.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.groundswell.app.problem.Refusal;

/**
 * Makes what is served from what was uploaded: the pixels are read and drawn anew. So whatever else the file held is
 * gone: where the camera stood, who owns it, what was hidden behind the picture.
 *
 * <p>A small file can unfold into a picture that fills the memory. Its size is therefore read before it is unfolded,
 * a large one is read in coarser steps, and only few are read at once.
 */
final class Drawing {

    /** What a file may weigh: photographs of common telephones are below. */
    static final int MOST_BYTES = 10_000_000;

    /** What it may unfold to: a little above the largest cameras of common telephones. */
    static final long MOST_PIXELS = 52_000_000;

    /** Sides beyond this are no photographs. */
    static final int LONGEST_SIDE = 20_000;

    /** A picture is read in steps, so that no more than about twice the largest width is held. */
    private static final int ENOUGH_PIXELS = 2 * Rendition.Size.LARGE.pixels();

    private static final float QUALITY = 0.85f;

    /** A drawing without transparent parts that is larger than this as PNG is a photograph. */
    private static final int LARGE_DRAWING = 500_000;

    private static final String FIELD = "file";

    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Drawing() {}

    /**
     * The picture in the two widths that pages show.
     *
     * @throws Refusal if this is no picture we can read, or too large a one
     */
    static List<Rendition> of(byte[] file) {
        return of(file, List.of(Rendition.Size.SMALL, Rendition.Size.LARGE));
    }

    /** As {@link #of(byte[])}, in these widths. */
    static List<Rendition> of(byte[] file, List<Rendition.Size> sizes) {
        if (file.length == 0) {
            throw new Refusal(FIELD, "Select a picture");
        }
        if (file.length > MOST_BYTES) {
            throw new Refusal(FIELD, "Select a picture of at most %d MB".formatted(MOST_BYTES / 1_000_000));
        }
        var format = PictureFormat.of(file)
                .orElseThrow(() -> new Refusal(
                        FIELD, "Select a JPEG or PNG picture. This file is something else, whatever its name says"));
        AT_ONCE.acquireUninterruptibly();
        try {
            var picture = read(file, format);
            return sizes.stream().map(size -> draw(picture, size, format)).toList();
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage read(byte[] file, PictureFormat format) {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.reader()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
                throw new Refusal(
                        FIELD,
                        "Select a smaller picture. This one unfolds to %,d by %,d pixels".formatted(width, height));
            }
            var how = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / ENOUGH_PIXELS);
            how.setSourceSubsampling(step, step, 0, 0);
            var picture = reader.read(0, how);
            return format == PictureFormat.JPEG ? Orientation.of(file).upright(picture) : picture;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new Refusal(FIELD, "Select another picture. This file is damaged, or not what it begins as");
        } finally {
            reader.dispose();
        }
    }

    private static Rendition draw(BufferedImage picture, Rendition.Size size, PictureFormat format) {
        double scale = Math.min(1, (double) size.pixels() / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        boolean seeThrough = picture.getColorModel().hasAlpha();
        var drawn = resized(picture, width, height, seeThrough);
        if (format == PictureFormat.PNG) {
            byte[] png = png(drawn);
            if (seeThrough || png.length <= LARGE_DRAWING) {
                return new Rendition(size, "image/png", width, height, png);
            }
        }
        return new Rendition(size, "image/jpeg", width, height, jpeg(drawn));
    }

    private static BufferedImage resized(BufferedImage picture, int width, int height, boolean seeThrough) {
        try {
            return Thumbnails.of(picture)
                    .forceSize(width, height)
                    .imageType(seeThrough ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                    .asBufferedImage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", output);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), how);
            output.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }
}
