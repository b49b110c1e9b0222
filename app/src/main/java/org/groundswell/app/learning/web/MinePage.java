package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.learning.Note;

/** What one person wrote. */
public record MinePage(List<Row> rows) {

    /**
     * One note.
     *
     * @param asked what a reviewer asks for, or why it was declined; "" otherwise
     */
    public record Row(String title, String href, String outcome, String state, String asked, String begun) {

        static Row of(Note note) {
            return new Row(
                    note.text().title(),
                    "/notes/" + note.id().value(),
                    note.text().outcome().label(),
                    note.state().label(),
                    note.reason(),
                    NoteWords.day(note.createdAt()));
        }
    }
}
