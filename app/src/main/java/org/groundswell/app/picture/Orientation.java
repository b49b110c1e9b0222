package org.groundswell.app.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * How a camera was held, as it wrote it into a JPEG. Read because the rest of what it wrote is thrown away, and a
 * picture must not lie on its side for that.
 *
 * <p>Source: Exif 2.32 (CIPA DC-008), tag 0x0112 of the first image file directory in the segment APP1.
 *
 * @param code 1 to 8; 1 is upright
 */
record Orientation(int code) {

    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int MARKER = 0xFF;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int START_OF_IMAGE_LENGTH = 2;
    private static final long EXIF = 0x457869660000L;
    private static final int EXIF_LENGTH = 6;
    private static final int ENTRY_LENGTH = 12;

    /** Upright where nothing else is written, or nothing that makes sense. */
    static Orientation of(byte[] jpeg) {
        try {
            return exif(ByteBuffer.wrap(jpeg)).flatMap(Orientation::read).orElse(UPRIGHT);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    private static Optional<ByteBuffer> exif(ByteBuffer file) {
        file.position(START_OF_IMAGE_LENGTH);
        while (file.remaining() > 4 && (file.get() & 0xFF) == MARKER) {
            int marker = file.get() & 0xFF;
            int length = file.getShort() & 0xFFFF;
            int next = file.position() + length - Short.BYTES;
            if (marker == START_OF_SCAN) {
                return Optional.empty();
            }
            if (marker == APP1 && length > EXIF_LENGTH + Short.BYTES && sixBytes(file) == EXIF) {
                return Optional.of(file.slice(file.position(), next - file.position()));
            }
            file.position(next);
        }
        return Optional.empty();
    }

    private static long sixBytes(ByteBuffer from) {
        return ((long) from.getInt() << Short.SIZE) | (from.getShort() & 0xFFFF);
    }

    private static Optional<Orientation> read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(Integer.BYTES);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int n = 0; n < entries; n++) {
            int entry = directory + Short.BYTES + n * ENTRY_LENGTH;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                int code = tiff.getShort(entry + 8) & 0xFFFF;
                return code >= 1 && code <= 8 ? Optional.of(new Orientation(code)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean liesOnItsSide() {
        return code >= 5;
    }

    /** The picture as it was seen, on a canvas of its own. */
    BufferedImage upright(BufferedImage image) {
        if (code == 1) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        var turned = new BufferedImage(
                liesOnItsSide() ? height : width, liesOnItsSide() ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = turned.createGraphics();
        canvas.drawImage(image, turn(width, height), null);
        canvas.dispose();
        return turned;
    }

    private AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
