package org.groundswell.app.learning.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.NoteLine;
import org.groundswell.app.learning.Visibility;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Paging;

/**
 * The list of learning notes.
 *
 * @param reviews whether the reader reviews what others write
 */
public record NotesPage(
        String query,
        String improvement,
        List<Choice> outcomes,
        List<Choice> causes,
        List<Choice> settings,
        List<Figure> counts,
        List<Row> rows,
        Paging paging,
        String csv,
        boolean filtered,
        boolean signedIn,
        boolean reviews) {

    /**
     * One note.
     *
     * @param detail where and when, in one line
     */
    public record Row(
            String title,
            String href,
            String outcome,
            boolean published,
            String visibility,
            String context,
            String about,
            String causes,
            String detail) {

        private static final int EXCERPT = 220;

        static Row of(NoteLine line) {
            var text = line.text();
            var setting = text.setting();
            return new Row(
                    text.title(),
                    "/notes/" + line.id().value(),
                    text.outcome().label(),
                    !text.source().isEmpty(),
                    line.visibility() == Visibility.PUBLIC
                            ? ""
                            : "For " + line.visibility().label().toLowerCase(Locale.UK),
                    excerpt(text.context()),
                    line.about() + (line.version() == null ? "" : ", version " + line.version()),
                    String.join(", ", text.causes().stream().map(Cause::label).toList()),
                    Stream.of(
                                    line.anonymous() ? "Site not named" : line.site(),
                                    setting == null ? "" : setting.label(),
                                    NoteWords.day(line.publishedAt()))
                            .filter(word -> !word.isEmpty())
                            .collect(Collectors.joining(" · ")));
        }

        private static String excerpt(String words) {
            var line = words.replaceAll("\\s+", " ");
            return line.length() <= EXCERPT ? line : line.substring(0, line.lastIndexOf(' ', EXCERPT)) + " …";
        }
    }
}
