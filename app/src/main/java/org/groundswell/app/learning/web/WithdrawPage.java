package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.learning.Note;
import org.groundswell.app.ui.Link;

/** Asks why a note is withdrawn. */
public record WithdrawPage(String title, String reason, String home, List<Link> breadcrumbs) {

    static WithdrawPage of(Note note, String reason) {
        var home = "/notes/" + note.id().value();
        return new WithdrawPage(
                note.text().title(),
                reason,
                home,
                List.of(
                        new Link("Learning notes", "/notes"),
                        new Link(note.text().title(), home)));
    }
}
