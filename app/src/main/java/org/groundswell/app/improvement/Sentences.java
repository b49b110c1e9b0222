package org.groundswell.app.improvement;

import java.util.regex.Pattern;

/** Long texts made short, without changing their words. */
public final class Sentences {

    /** A full stop ends a sentence if a space and no small letter follow: not the one in "e.g. this" or "1.5". */
    private static final Pattern END = Pattern.compile("[.!?](?=\\s+[^\\p{Ll}\\s])");

    /** What an item of a list begins with; it stands for itself, without the items after it. */
    private static final Pattern ITEM = Pattern.compile("(?:[-*\u2022]|\\d{1,3}[.)])\\s+");

    private Sentences() {}

    /**
     * The first sentence of a text, on one line.
     *
     * @param longest in characters; a longer one is cut between words and ends with "…"
     */
    public static String first(String text, int longest) {
        var paragraph = text.strip().split("\n\\s*\n", 2)[0];
        var firstLine = paragraph.lines().findFirst().orElse("");
        var item = ITEM.matcher(firstLine);
        var begun = onOneLine(item.lookingAt() ? firstLine.substring(item.end()) : paragraph);
        var end = END.matcher(begun);
        return cut(end.find() ? begun.substring(0, end.end()) : begun, longest);
    }

    /** A text on one line, cut between words where it is longer than that. */
    public static String cut(String text, int longest) {
        var line = onOneLine(text);
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, end > 0 ? end : longest - 1) + "…";
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
