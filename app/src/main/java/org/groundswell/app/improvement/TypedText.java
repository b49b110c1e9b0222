package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as people type it, as paragraphs and lists: paragraphs stand between empty lines, and lists where lines begin
 * with a hyphen, a star or a number. Nothing else is markup.
 */
public final class TypedText {

    /** @param lines of a paragraph, or items of a list */
    public record Part(Kind kind, List<String> lines) {}

    public enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }

    private static final String BULLET = "[-*\u2022]\\s+";
    private static final String NUMBER = "\\d{1,3}[.)]\\s+";

    private TypedText() {}

    public static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        boolean begun = false;
        for (var raw : text.split("\n", -1)) {
            var line = raw.strip();
            var kind = kind(line);
            if (line.isEmpty()) {
                begun = false;
            } else if (begun && parts.getLast().kind() == kind) {
                parts.getLast().lines().add(bare(line, kind));
            } else {
                parts.add(new Part(kind, new ArrayList<>(List.of(bare(line, kind)))));
                begun = true;
            }
        }
        return parts;
    }

    private static Kind kind(String line) {
        if (line.matches(BULLET + ".*")) {
            return Kind.BULLETS;
        }
        return line.matches(NUMBER + ".*") ? Kind.NUMBERS : Kind.PARAGRAPH;
    }

    private static String bare(String line, Kind kind) {
        return kind == Kind.PARAGRAPH ? line : line.replaceFirst("^(?:" + BULLET + "|" + NUMBER + ")", "");
    }
}
