package org.groundswell.app.assessment.web;

import java.util.Optional;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Seat;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.springframework.stereotype.Component;

/** Finds the desk a rater sits at: a member's under the assessment's address, a guest's under their own link. */
@Component
class Desks {

    private final Assessments assessments;
    private final Raters raters;

    Desks(Assessments assessments, Raters raters) {
        this.assessments = assessments;
        this.raters = raters;
    }

    /**
     * A rater's place and where its pages are.
     *
     * @param base the address all its pages begin with
     */
    record Desk(Seat seat, String base, boolean guest) {}

    /** @throws NotFound if this member has no seat, or the link does not work */
    Desk desk(Optional<AssessmentId> id, Optional<String> token, Optional<Member> member) {
        return find(id, token, member)
                .orElseThrow(() -> new NotFound(
                        "seat in assessment", id.map(AssessmentId::value).orElseThrow()));
    }

    /** Empty for a member without a seat. */
    Optional<Desk> find(Optional<AssessmentId> id, Optional<String> token, Optional<Member> member) {
        return token.map(secret -> Optional.of(new Desk(raters.guest(secret), "/rate/" + secret, true)))
                .orElseGet(() -> assessments
                        .seat(id.orElseThrow(), member.orElseThrow())
                        .map(seat -> new Desk(
                                raters.take(seat.assessment(), seat.role(), member.orElseThrow()),
                                base(seat.assessment()),
                                false)));
    }

    static String base(AssessmentId id) {
        return AssessmentController.url(id) + "/rate";
    }
}
