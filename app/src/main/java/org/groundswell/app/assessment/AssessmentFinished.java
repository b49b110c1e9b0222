package org.groundswell.app.assessment;

import java.time.Instant;

/**
 * An assessment is finished, and what it came to stands. Published in the transaction that finishes it or brings a
 * finished one in, so that a listener may act in the same one, or keep it from happening.
 *
 * @param profile what the team's answers come to; no rater's own answers
 * @param raters  how many rated
 * @param at      when it was finished, which lies in the past for one that is brought in
 */
public record AssessmentFinished(AssessmentId id, Assessed about, Profile profile, int raters, Instant at) {

    static AssessmentFinished of(Assessment assessment, Outcome outcome, Instant at) {
        return new AssessmentFinished(
                assessment.id(),
                assessment.about(),
                outcome.profile(),
                outcome.comparison().round().raters(),
                at);
    }
}
