package org.groundswell.app.guide;

import java.util.List;
import java.util.stream.Stream;

/**
 * One topic of the guide, about one screen long.
 *
 * @param slug     names it in addresses: "plan-waves"; other pages link to it, so it never changes
 * @param group    the heading it stands under in the list of topics
 * @param lead     what it comes to, in a sentence or two
 * @param action   what to do now, and where in the tool
 * @param realCase something that happened, with its source
 * @param pitfall  the mistake most people make
 * @param sources  keys of the works it rests on, the case's included or not
 * @param related  slugs of topics to read next
 */
public record Topic(
        String slug,
        String title,
        String group,
        String lead,
        List<Section> sections,
        Action action,
        Case realCase,
        Pitfall pitfall,
        List<String> sources,
        List<String> related) {

    /** A part under a heading of its own: points, then paragraphs in their order. Either list may be empty. */
    public record Section(String heading, List<String> paragraphs, List<String> points) {}

    /**
     * What to do now.
     *
     * @param href where anybody can begin
     * @param mine where somebody responsible begins, with the word code in braces where the code of what is theirs stands; "" if that
     *             is no other place
     * @param of   what that code names
     */
    public record Action(String text, String href, String mine, Of of) {}

    /** The kind of thing an action is done to. */
    public enum Of {
        PROGRAMME,
        IMPROVEMENT,
        NOTHING
    }

    /**
     * Something that happened.
     *
     * @param source key of the work that tells it
     */
    public record Case(String title, String text, String source) {}

    /** The mistake most people make. */
    public record Pitfall(String title, String text) {}

    /** Words a reader meets on the page, headings, sources and links left out. */
    public int words() {
        return Stream.concat(
                        Stream.of(lead, realCase.text(), pitfall.text()),
                        sections.stream()
                                .flatMap(section ->
                                        Stream.concat(section.paragraphs().stream(), section.points().stream())))
                .mapToInt(text -> text.split("\\s+").length)
                .sum();
    }

    /** Everything it says, for search. */
    public String text() {
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(lead),
                                sections.stream()
                                        .flatMap(section -> Stream.of(
                                                        Stream.of(section.heading()),
                                                        section.points().stream(),
                                                        section.paragraphs().stream())
                                                .flatMap(texts -> texts)),
                                Stream.of(realCase.title(), realCase.text(), pitfall.title(), pitfall.text()))
                        .flatMap(texts -> texts)
                        .toList());
    }
}
