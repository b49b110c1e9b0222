package org.groundswell.app.ui;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes an SVG picture; every text that goes in is escaped here, and colours come from style sheet classes only. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    /** A picture for a screen of one width, beside which there is one for the other. */
    Svg(int width, int height, boolean narrow) {
        this("gs-svg gs-svg--" + (narrow ? "narrow" : "wide"), width, height);
    }

    /** A picture for every screen. */
    Svg(int width, int height) {
        this("gs-svg", width, height);
    }

    private Svg(String classes, int width, int height) {
        out.append("<svg class=\"%s\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" "
                        .formatted(classes, width, height))
                .append("width=\"%d\" height=\"%d\" focusable=\"false\" aria-hidden=\"true\">"
                        .formatted(width, height));
    }

    Svg line(String classes, double x1, double y1, double x2, double y2) {
        return add("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>", classes, x1, y1, x2, y2);
    }

    Svg path(String classes, CharSequence d) {
        out.append("<path class=\"").append(classes).append("\" d=\"").append(d).append("\"/>");
        return this;
    }

    Svg rectangle(String classes, double x, double y, double width, double height) {
        return add("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>", classes, x, y, width, height);
    }

    Svg circle(String classes, double x, double y, double radius) {
        out.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                .formatted(classes, number(x), number(y), number(radius)));
        return this;
    }

    /** @param anchor "start", "middle" or "end": which point of the text stands at x */
    Svg text(String classes, String anchor, double x, double y, String words) {
        out.append("<text class=\"%s\" text-anchor=\"%s\" x=\"%s\" y=\"%s\">"
                        .formatted(classes, anchor, number(x), number(y)))
                .append(HtmlUtils.htmlEscape(words, "UTF-8"))
                .append("</text>");
        return this;
    }

    String end() {
        return out.append("</svg>").toString();
    }

    private Svg add(String shape, String classes, double a, double b, double c, double d) {
        out.append(shape.formatted(classes, number(a), number(b), number(c), number(d)));
        return this;
    }

    /** A tenth of a pixel is finer than anybody sees. */
    static String number(double value) {
        var text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
