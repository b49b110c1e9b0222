package org.groundswell.app.talk;

import java.time.Instant;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A site that wants an improvement.
 *
 * @param who         speaks for the site: a name or a role, as they wrote it
 * @param contact     where to answer
 * @param programme   that took the site up; null unless accepted
 * @param adoption    that came of it; null unless accepted
 * @param reason      why it was declined; "" otherwise
 * @param editVersion counts decisions
 */
public record Interest(
        InterestId id,
        ImprovementId improvement,
        EntryId site,
        String who,
        String contact,
        String message,
        State state,
        Instant raisedAt,
        @Nullable ProgrammeId programme,
        @Nullable AdoptionId adoption,
        String reason,
        int editVersion) {

    /** What became of it. */
    public enum State {
        WAITING("Waiting"),
        ACCEPTED("Accepted"),
        DECLINED("Declined");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As somebody saw it, so that deciding finds out whether another decided since. */
    Interest asSeen(int version) {
        return with(state, programme, adoption, reason, version);
    }

    Interest accepted(ProgrammeId by, AdoptionId begun) {
        return with(State.ACCEPTED, by, begun, "", editVersion);
    }

    Interest declined(String why) {
        return with(State.DECLINED, null, null, why, editVersion);
    }

    Interest waitingAgain() {
        return with(State.WAITING, null, null, "", editVersion);
    }

    private Interest with(State next, @Nullable ProgrammeId by, @Nullable AdoptionId begun, String why, int version) {
        return new Interest(id, improvement, site, who, contact, message, next, raisedAt, by, begun, why, version);
    }

    /** One line of the list: with the names of the improvement and the site. */
    public record Line(Interest interest, String code, String title, String site, String siteCode) {}
}
