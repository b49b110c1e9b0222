package org.groundswell.app.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Files that are pictures, or claim to be. */
public final class PictureFiles {

    private PictureFiles() {}

    /** Red in its upper left corner, otherwise blue. */
    public static byte[] jpeg(int width, int height) {
        return written("jpeg", painted(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return written("png", painted(width, height, BufferedImage.TYPE_INT_RGB));
    }

    /** With a transparent ground. */
    static byte[] transparentPng(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, Color.RED.getRGB());
        return written("png", image);
    }

    private static BufferedImage painted(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var canvas = image.createGraphics();
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height / 2);
        canvas.dispose();
        return image;
    }

    private static byte[] written(String format, BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG as a telephone writes it: held upright with the sensor on its side, and with the place it was taken at. */
    static byte[] withPlace(byte[] jpeg) {
        var tiff = ByteBuffer.allocate(128);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(40);
        tiff.putInt(0);
        tiff.position(40);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(80);
        tiff.putInt(0);
        tiff.position(80);
        tiff.putInt(51).putInt(1).putInt(27).putInt(1).putInt(1515).putInt(100);
        tiff.putShort((short) 0);
        var exif = ByteBuffer.allocate(6 + tiff.position())
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(tiff.array(), 0, tiff.position())
                .array();
        return ByteBuffer.allocate(jpeg.length + 4 + exif.length)
                .put(jpeg, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG whose header promises so many pixels, and that holds next to none. */
    static byte[] promising(int width, int height) {
        var header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) 2)
                .put(new byte[3])
                .array();
        return joined(
                signature(), chunk("IHDR", header), chunk("IDAT", deflated(new byte[100])), chunk("IEND", new byte[0]));
    }

    /** A PNG with a text beside the picture that unfolds to a hundred megabytes. */
    static byte[] withHeavyText(byte[] png) {
        var text = joined(new byte[] {'c', 0, 0}, deflated(new byte[100_000_000]));
        int afterHeader = 8 + 25;
        return ByteBuffer.allocate(png.length + text.length + 12)
                .put(png, 0, afterHeader)
                .put(chunk("zTXt", text))
                .put(png, afterHeader, png.length - afterHeader)
                .array();
    }

    static byte[] joined(byte[]... parts) {
        try (var bytes = new ByteArrayOutputStream()) {
            for (var part : parts) {
                bytes.write(part);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] signature() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    }

    private static byte[] chunk(String type, byte[] data) {
        var crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] deflated(byte[] data) {
        var deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        var bytes = new ByteArrayOutputStream();
        var buffer = new byte[65536];
        while (!deflater.finished()) {
            bytes.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return bytes.toByteArray();
    }
}
