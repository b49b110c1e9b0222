package org.groundswell.app.learning.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.NoteLine;
import org.groundswell.app.learning.NoteSearch;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** "What went wrong elsewhere", on the page of an improvement and before the button that says "We want this". */
@Component
class WhatWentWrong implements PageParts<ImprovementInFull, Member> {

    private static final int SHOWN = 5;
    private static final int LOOKED_AT = 50;

    private final LearningNotes notes;
    private final Directory directory;
    private final PartDrawing drawing;

    WhatWentWrong(LearningNotes notes, Directory directory, PartDrawing drawing) {
        this.notes = notes;
        this.directory = directory;
        this.drawing = drawing;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public List<Part> of(ImprovementInFull subject, Optional<Member> reader) {
        var improvement = subject.improvement();
        var search = NoteSearch.of(improvement.id());
        var counts = notes.counts(search, reader);
        var rows = notes.page(search, reader, LOOKED_AT, 0).stream()
                .sorted(Comparator.comparing((NoteLine line) -> line.text().outcome() == Outcome.WORKED))
                .limit(SHOWN)
                .map(NotesPage.Row::of)
                .toList();
        var code = improvement.code().value();
        var page = new WhatWentWrongPage(
                NoteWords.outcomes(counts, directory.today()),
                rows,
                counts.total(),
                "/improvements/" + code,
                "/notes?improvement=" + code);
        return List.of(drawing.part(
                "what-went-wrong", "What went wrong elsewhere", "learning/whatWentWrong", Map.of("page", page)));
    }
}
