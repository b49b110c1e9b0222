package org.groundswell.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of an uploaded file mean, before anything is recorded: how many there are of each kind, and one page of
 * them. The templates {@code ui/rowKinds} and {@code ui/rowLines} show it.
 *
 * @param shown which kind the lines are of, or "All rows"
 */
public record RowReview(List<Kind> kinds, String shown, List<Line> lines, Paging paging) {

    /**
     * What rows can mean.
     *
     * @param name  in addresses
     * @param words what it says of a row, in a sentence
     */
    public record Meaning(String name, String label, String words) {}

    /** How many rows there are of one kind. */
    public record Kind(String label, String meaning, String rows, String href) {}

    /**
     * One row.
     *
     * @param subject  what it is about: a site, a title
     * @param href     where that is, or null
     * @param words    what it would change, or why it cannot
     * @param warnings what to look at
     */
    public record Line(
            String line, String subject, @Nullable String href, String kind, String words, List<String> warnings) {

        public Line {
            warnings = List.copyOf(warnings);
        }
    }

    public RowReview {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }

    /**
     * @param url      of the page
     * @param meanings all there are, in their order
     * @param only     the name of the one asked for; empty for all
     * @param page     from 1
     * @param nameOf   the name of what a row means
     */
    public static <R> RowReview of(
            String url,
            List<Meaning> meanings,
            Optional<String> only,
            int page,
            List<R> rows,
            Function<R, String> nameOf,
            Function<R, Line> lineOf) {
        var counts = rows.stream().collect(Collectors.groupingBy(nameOf, Collectors.counting()));
        var matching = rows.stream()
                .filter(row -> only.isEmpty() || only.get().equals(nameOf.apply(row)))
                .toList();
        var paging = Paging.of(
                page, matching.size(), url + only.map(name -> "?kind=" + name).orElse(""));
        return new RowReview(
                meanings.stream()
                        .map(one -> new Kind(
                                one.label(),
                                one.words(),
                                "%,d".formatted(counts.getOrDefault(one.name(), 0L)),
                                url + "?kind=" + one.name()))
                        .toList(),
                only.flatMap(name -> meanings.stream()
                                .filter(one -> one.name().equals(name))
                                .findFirst())
                        .map(Meaning::label)
                        .orElse("All rows"),
                matching.stream()
                        .skip(paging.offset())
                        .limit(Paging.ROWS)
                        .map(lineOf)
                        .toList(),
                paging);
    }
}
