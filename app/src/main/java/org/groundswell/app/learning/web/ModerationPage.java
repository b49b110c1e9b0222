package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.learning.Waiting;
import org.groundswell.app.ui.Paging;

/** What waits for a reviewer, the oldest first. */
public record ModerationPage(List<Row> rows, Paging paging) {

    /**
     * One thing.
     *
     * @param own whether the reader wrote it and so leaves it to others
     */
    public record Row(String kind, String words, String href, String about, String since, boolean own) {

        private static final int EXCERPT = 160;

        static Row of(Waiting waiting) {
            var line = waiting.words().replaceAll("\\s+", " ");
            return new Row(
                    waiting.kind().label(),
                    line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + " …",
                    (waiting.kind() == Waiting.Kind.NOTE ? "/notes/" : "/talk/") + waiting.id(),
                    waiting.about(),
                    NoteWords.day(waiting.since()),
                    waiting.own());
        }
    }
}
