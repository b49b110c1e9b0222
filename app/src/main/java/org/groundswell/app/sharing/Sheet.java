package org.groundswell.app.sharing;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as its content, before it becomes a page, a PDF or a file for a word processor.
 *
 * @param title what the document is called
 * @param state what stands below the title on every sheet: version, its date, and from where it was taken
 */
public record Sheet(String title, String state, List<Block> blocks) {

    public sealed interface Block {}

    /** @param rank 2 or 3; the title is the heading of rank 1 */
    public record Heading(int rank, String text) implements Block {}

    /** Text as people typed it: paragraphs between empty lines, lists where lines begin with a hyphen or a number. */
    public record Words(String text) implements Block {}

    /** A quiet line: where something comes from, what it does not say. */
    public record Note(String text) implements Block {}

    public record Bullets(List<String> items) implements Block {}

    /** @param header as many as each row has cells */
    public record Table(String caption, List<String> header, List<List<String>> rows) implements Block {}

    /** Something that must not be missed, set apart from the rest. */
    public record Warning(String heading, String words) implements Block {}

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /** Puts a sheet together from top to bottom. */
    static final class Builder {

        private final String title;
        private final String state;
        private final List<Block> blocks = new ArrayList<>();

        Builder(String title, String state) {
            this.title = title;
            this.state = state;
        }

        Builder add(Block block) {
            blocks.add(block);
            return this;
        }

        Builder addAll(List<? extends Block> more) {
            blocks.addAll(more);
            return this;
        }

        Builder heading(String text) {
            return add(new Heading(2, text));
        }

        /** The words under a heading, or what to say where there are none. */
        Builder said(String heading, String words, String none) {
            heading(heading);
            return words.isBlank() ? add(new Note(none)) : add(new Words(words));
        }

        Sheet build() {
            return new Sheet(title, state, blocks);
        }
    }
}
