package org.groundswell.app.assessment.web;

import java.util.Optional;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.assessment.Assessable;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.NotFound;
import org.springframework.stereotype.Component;

/** Finds what an address names as the subject of a new assessment, for somebody who may assess it. */
@Component
class Subjects {

    private final Assessments assessments;
    private final Improvements improvements;

    Subjects(Assessments assessments, Improvements improvements) {
        this.assessments = assessments;
        this.improvements = improvements;
    }

    /**
     * @param improvement its code, if it is one
     * @param adoption    its id, if it is one; "" otherwise
     */
    Assessable find(String improvement, String adoption, Member member) {
        if (!adoption.isEmpty()) {
            return assessments.assessable(adoptionId(adoption), member);
        }
        return assessments.assessable(
                improvements.visible(improvement, Optional.of(member)).id(), member);
    }

    private static AdoptionId adoptionId(String text) {
        try {
            return AdoptionId.of(text);
        } catch (IllegalArgumentException notOne) {
            throw new NotFound("adoption", text);
        }
    }
}
