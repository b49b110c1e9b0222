package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.search.Search;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** On the page of an improvement: others that speak of the same. */
@Component
class SimilarPart implements PageParts<ImprovementInFull, Member> {

    private static final int SHOWN = 4;

    private final Search search;
    private final PartDrawing drawing;

    SimilarPart(Search search, PartDrawing drawing) {
        this.search = search;
        this.drawing = drawing;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Part> of(ImprovementInFull improvement, Optional<Member> reader) {
        var similar = search.similar(ImprovementDocuments.id(improvement.id()), SHOWN);
        return similar.isEmpty()
                ? List.of()
                : List.of(drawing.part(
                        "similar", "Similar improvements", "improvement/similar", Map.of("similar", similar)));
    }
}
