package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text as people type it, made ready for a page: paragraphs between empty lines, and lists where lines begin with
 * a hyphen, a star or a number. Nothing else is markup, so nothing typed can break a page.
 */
public record Prose(List<Block> blocks) {

    /** A paragraph of one or more lines, or a list. */
    public record Block(Kind kind, List<String> lines) {}

    public enum Kind {
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    static Prose of(String text) {
        var blocks = new ArrayList<Block>();
        var lines = new ArrayList<String>();
        var kind = Kind.PARAGRAPH;
        for (var line : text.split("\n", -1)) {
            var stripped = line.strip();
            var now = kindOf(stripped);
            if (stripped.isEmpty() || now != kind) {
                end(blocks, kind, lines);
            }
            if (!stripped.isEmpty()) {
                kind = now;
                lines.add(
                        now == Kind.PARAGRAPH
                                ? stripped
                                : stripped.replaceFirst("^(?:[-*\\u2022]|\\d{1,3}[.)])\\s+", ""));
            }
        }
        end(blocks, kind, lines);
        return new Prose(List.copyOf(blocks));
    }

    private static void end(List<Block> blocks, Kind kind, List<String> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(kind, List.copyOf(lines)));
            lines.clear();
        }
    }

    private static Kind kindOf(String line) {
        if (line.matches("[-*\\u2022]\\s+.*")) {
            return Kind.BULLETS;
        }
        return line.matches("\\d{1,3}[.)]\\s+.*") ? Kind.NUMBERS : Kind.PARAGRAPH;
    }
}
