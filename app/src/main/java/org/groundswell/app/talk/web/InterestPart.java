package org.groundswell.app.talk.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.talk.Interests;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.stereotype.Component;

/** On the cockpit, for its managers: how many sites wait for an answer. */
@Component
class InterestPart implements PageParts<Member> {

    private final Interests interests;
    private final Programmes programmes;
    private final PartDrawing drawing;

    InterestPart(Interests interests, Programmes programmes, PartDrawing drawing) {
        this.interests = interests;
        this.programmes = programmes;
        this.drawing = drawing;
    }

    @Override
    public On on() {
        return On.PROGRAMME;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public List<Part> of(UUID id, Optional<Member> reader) {
        if (reader.filter(who -> who.is(Role.PROGRAMME_MANAGER, id)).isEmpty()) {
            return List.of();
        }
        var programme = programmes.find(new ProgrammeId(id)).orElseThrow();
        long waiting = interests.waiting(programme.improvement());
        return waiting == 0
                ? List.of()
                : List.of(drawing.part(
                        "interest", "Sites that want this", "talk/interestPart", Map.of("waiting", waiting)));
    }
}
