package org.groundswell.app.lint.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.lint.Linter;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** What was found in the description, on the page of the improvement as its editors see it. */
@Component
class ImprovementFindingsPart implements PageParts<Member> {

    private final Linter linter;
    private final Improvements improvements;
    private final Guide guide;
    private final PartDrawing drawing;

    ImprovementFindingsPart(Linter linter, Improvements improvements, Guide guide, PartDrawing drawing) {
        this.linter = linter;
        this.improvements = improvements;
        this.guide = guide;
        this.drawing = drawing;
    }

    @Override
    public On on() {
        return On.IMPROVEMENT;
    }

    @Override
    public int order() {
        return ProgrammeFindingsPart.ORDER;
    }

    @Override
    public List<Part> of(UUID id, Optional<Member> reader) {
        return reader
                .filter(member -> member.is(Role.EDITOR, id))
                .map(member -> linter.check(improvements.get(new ImprovementId(id)), member))
                .map(linted -> drawing.part(
                        "findings",
                        "What the description may lack",
                        "lint/part",
                        Map.of("page", FindingsPage.of(linted, guide, false))))
                .stream()
                .toList();
    }
}
