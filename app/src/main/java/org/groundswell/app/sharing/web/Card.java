package org.groundswell.app.sharing.web;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.groundswell.app.document.Pdf;

/** The picture others show with a link to an improvement: its title, status and owner. */
final class Card {

    /** The size that services which show links ask for, in pixels. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final int MARGIN = 80;
    private static final int BAND = 24;
    private static final int MOST_LINES = 4;
    private static final int[] TITLE_SIZES = {76, 64, 54, 46};
    private static final Color BLUE = new Color(0x005EB8);
    private static final Color BLACK = new Color(0x212B32);
    private static final Color GREY = new Color(0x4C6272);
    private static final Color RED = new Color(0xD5281B);
    private static final Font REGULAR = font("OpenSans-Regular.ttf");
    private static final Font BOLD = font("OpenSans-Bold.ttf");

    private Card() {}

    /** @param warning what must be seen before the title, "" if nothing */
    static byte[] png(String title, String status, String owner, String warning) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(warning.isEmpty() ? BLUE : RED);
        graphics.fillRect(0, 0, WIDTH, BAND);
        int y = MARGIN + BAND;
        line(graphics, REGULAR, 30, GREY, "Groundswell · improvements in health care", y);
        if (!warning.isEmpty()) {
            y += 62;
            line(graphics, BOLD, 40, RED, warning, y);
        }
        title(graphics, title, y + 30);
        line(graphics, BOLD, 36, BLUE, status, HEIGHT - MARGIN - 44);
        line(graphics, REGULAR, 32, BLACK, owner, HEIGHT - MARGIN + 8);
        graphics.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(Graphics2D graphics, Font font, int size, Color colour, String text, int y) {
        graphics.setFont(font.deriveFont((float) size));
        graphics.setColor(colour);
        graphics.drawString(fitted(text, graphics.getFontMetrics(), WIDTH - 2 * MARGIN), MARGIN, y);
    }

    /** The title as large as it fits in a few lines; what is longer still is cut. */
    private static void title(Graphics2D graphics, String title, int top) {
        graphics.setColor(BLACK);
        List<String> lines = List.of();
        for (int size : TITLE_SIZES) {
            graphics.setFont(BOLD.deriveFont((float) size));
            lines = wrapped(title, graphics.getFontMetrics(), WIDTH - 2 * MARGIN);
            if (lines.size() * graphics.getFontMetrics().getHeight() <= HEIGHT - top - MARGIN - 90) {
                break;
            }
        }
        int y = top;
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            y += graphics.getFontMetrics().getHeight();
            boolean goesOn = i == MOST_LINES - 1 && lines.size() > MOST_LINES;
            graphics.drawString(goesOn ? lines.get(i) + "…" : lines.get(i), MARGIN, y);
        }
    }

    static List<String> wrapped(String text, FontMetrics metrics, int width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+", -1)) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || metrics.stringWidth(longer) <= width) {
                line = longer;
            } else {
                lines.add(fitted(line, metrics, width));
                line = word;
            }
        }
        lines.add(fitted(line, metrics, width));
        return lines;
    }

    /** The text, or its beginning if it is too wide. */
    private static String fitted(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    private static Font font(String file) {
        try (var stream = Pdf.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The program comes with " + file + ", but it is not there");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
