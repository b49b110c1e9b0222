package org.groundswell.app.assessment;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;

/**
 * Who may do what with an assessment.
 *
 * @param runs  opens, invites, closes, writes down what is agreed, finishes, shares
 * @param rates has a seat, or may take one
 */
public record Rights(boolean runs, boolean rates) {

    static Rights of(Assessed about, Optional<Member> member, boolean seated) {
        return new Rights(
                member.filter(who -> runs(about, who)).isPresent(),
                seated || member.filter(who -> isRater(about, who)).isPresent());
    }

    /** Editors of an improvement; for an adoption managers of its programme and the lead of its site. */
    public static boolean runs(Assessed about, Member member) {
        return switch (about) {
            case Assessed.OfImprovement improvement ->
                member.is(Role.EDITOR, improvement.id().value());
            case Assessed.OfAdoption adoption ->
                member.is(Role.PROGRAMME_MANAGER, adoption.programme().value())
                        || member.is(Role.SITE_LEAD, adoption.site().value());
        };
    }

    private static boolean isRater(Assessed about, Member member) {
        return about instanceof Assessed.OfImprovement improvement
                && member.is(Role.RATER, improvement.id().value());
    }

    public boolean takesPart() {
        return runs || rates;
    }

    /** @throws Forbidden with that sentence, or NotFound for somebody who may not even know of it */
    void mustRun(AssessmentId id, String otherwise) {
        if (!takesPart()) {
            throw new NotFound("assessment", id.value());
        }
        if (!runs) {
            throw new Forbidden(otherwise);
        }
    }
}
