package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.TypedText;

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

    /** Its words on one line. */
    public String text() {
        return blocks.stream().flatMap(block -> block.lines().stream()).collect(Collectors.joining(" "));
    }

    static Prose of(String text) {
        return new Prose(TypedText.parts(text).stream()
                .map(part -> new Block(Kind.valueOf(part.kind().name()), List.copyOf(part.lines())))
                .toList());
    }
}
