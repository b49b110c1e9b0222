package org.groundswell.app.lint.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.lint.Linter;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** What was found in the plan, on the cockpit of those who run the programme. */
@Component
class ProgrammeFindingsPart implements PageParts<Member> {

    static final int ORDER = 40;

    private final Linter linter;
    private final Programmes programmes;
    private final Guide guide;
    private final PartDrawing drawing;

    ProgrammeFindingsPart(Linter linter, Programmes programmes, Guide guide, PartDrawing drawing) {
        this.linter = linter;
        this.programmes = programmes;
        this.guide = guide;
        this.drawing = drawing;
    }

    @Override
    public On on() {
        return On.PROGRAMME;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Part> of(UUID id, Optional<Member> reader) {
        return reader
                .flatMap(member -> programmes
                        .find(new ProgrammeId(id))
                        .filter(programme -> linter.mayRead(programme, member))
                        .map(programme -> linter.check(programme, member)))
                .map(linted -> drawing.part(
                        "findings",
                        "What the plan may lack",
                        "lint/part",
                        Map.of("page", FindingsPage.of(linted, guide, false))))
                .stream()
                .toList();
    }
}
