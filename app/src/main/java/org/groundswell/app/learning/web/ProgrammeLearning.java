package org.groundswell.app.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteSearch;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Offers;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** On the cockpit: the notes of a programme, the pre-mortem of its plan and, at its exit, the offer to write one. */
@Component
class ProgrammeLearning implements PageParts<ProgrammeInFull, Member>, Offers<ProgrammeInFull, Member> {

    private static final int SHOWN = 5;

    private final LearningNotes notes;
    private final PartDrawing drawing;

    ProgrammeLearning(LearningNotes notes, PartDrawing drawing) {
        this.notes = notes;
        this.drawing = drawing;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Part> of(ProgrammeInFull subject, Optional<Member> reader) {
        var programme = subject.programme();
        var home = home(subject);
        var page = new ProgrammeLearningPage(
                programme.state().open()
                        ? ""
                        : "The programme is over. What it learned, whether it worked or not, is for the next one.",
                notes.page(NoteSearch.of(programme.id()), reader, SHOWN, 0).stream()
                        .map(NotesPage.Row::of)
                        .toList(),
                List.of(
                        new Link(
                                "How this could fail: the pre-mortem",
                                home + "/pre-mortem?programme=" + programme.code()),
                        new Link("Share what you learned", write(home, programme)),
                        new Link(
                                "All notes about this improvement",
                                home.replace("/improvements/", "/notes?improvement="))));
        return List.of(drawing.part("learning-notes", "Learning notes", "learning/programme", Map.of("page", page)));
    }

    /** Right after a programme was handed over or stopped. */
    @Override
    public List<Link> after(ProgrammeInFull subject, Member who) {
        var programme = subject.programme();
        return programme.state().open()
                ? List.of()
                : List.of(new Link(
                        "Share what the programme learned, whether it worked or not, if you like",
                        write(home(subject), programme)));
    }

    private static String home(ProgrammeInFull subject) {
        return "/improvements/" + subject.improvement().code().value();
    }

    private static String write(String home, Programme programme) {
        return home + "/notes/new?programme=" + programme.code();
    }
}
