package org.groundswell.app.talk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.talk.Matter;
import org.groundswell.app.talk.Matters;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** On the page of an improvement: "We want this", questions and concerns, and how to follow. */
@Component
class TalkParts implements PageParts<ImprovementInFull, Member> {

    private final Matters matters;
    private final PartDrawing drawing;

    TalkParts(Matters matters, PartDrawing drawing) {
        this.matters = matters;
        this.drawing = drawing;
    }

    /** After what went wrong elsewhere. */
    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Part> of(ImprovementInFull subject, Optional<Member> reader) {
        var improvement = subject.improvement();
        var counts = matters.counts(improvement.id());
        var page = new TalkPage(
                TalkWords.home(improvement),
                isOnOffer(improvement),
                words(counts.getOrDefault(Matter.Kind.QUESTION, Map.of()), "question"),
                words(counts.getOrDefault(Matter.Kind.CONCERN, Map.of()), "concern"));
        return List.of(drawing.part("want", "Do you want this?", "talk/part", Map.of("page", page)));
    }

    private static boolean isOnOffer(Improvement improvement) {
        return improvement.isPublic()
                && improvement.status() != ImprovementStatus.RETIRED
                && improvement.status() != ImprovementStatus.WITHDRAWN;
    }

    private static String words(Map<Matter.State, Long> counts, String what) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        long open = counts.getOrDefault(Matter.State.OPEN, 0L);
        long changed = counts.getOrDefault(Matter.State.CHANGED, 0L);
        if (all == 0) {
            return "No " + what + "s yet";
        }
        return all + " " + what + (all == 1 ? "" : "s") + ", " + (all - open) + " answered"
                + (changed == 0 ? "" : ", " + changed + " changed something");
    }
}
