package org.groundswell.app.talk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.talk.Interests;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** On the cockpit, for its managers: how many sites wait for an answer. */
@Component
class InterestPart implements PageParts<ProgrammeInFull, Member> {

    private final Interests interests;
    private final PartDrawing drawing;

    InterestPart(Interests interests, PartDrawing drawing) {
        this.interests = interests;
        this.drawing = drawing;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Part> of(ProgrammeInFull programme, Optional<Member> reader) {
        if (reader.filter(who -> who.is(Role.PROGRAMME_MANAGER, programme.id().value()))
                .isEmpty()) {
            return List.of();
        }
        long waiting = interests.waiting(programme.improvement().id());
        return waiting == 0
                ? List.of()
                : List.of(drawing.part(
                        "interest", "Sites that want this", "talk/interestPart", Map.of("waiting", waiting)));
    }
}
