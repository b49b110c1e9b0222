package org.groundswell.app.sharing.web;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.sharing.PracticeImports;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.groundswell.app.ui.TypedDate;
import org.springframework.stereotype.Component;

/** Says on the page of an imported improvement where its words came from, and what they still lack. */
@Component
class OriginPart implements PageParts<ImprovementInFull, Member> {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PracticeImports imports;
    private final PartDrawing drawing;

    OriginPart(PracticeImports imports, PartDrawing drawing) {
        this.imports = imports;
        this.drawing = drawing;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Part> of(ImprovementInFull subject, Optional<Member> reader) {
        return imports
                .origin(subject.id())
                .map(origin -> {
                    var missing = subject.version()
                            .map(subject.improvement()::missing)
                            .orElse(List.of());
                    return drawing.part(
                            "origin",
                            "Where this description was brought from",
                            "sharing/origin",
                            Map.of(
                                    "source",
                                    origin.source(),
                                    "day",
                                    TypedDate.words(origin.at().atZone(LONDON).toLocalDate()),
                                    "missing",
                                    missing));
                })
                .stream()
                .toList();
    }
}
