package org.groundswell.app.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * One spread effort of one improvement over a set of target sites.
 *
 * @param code        names it in addresses and files
 * @param version     the version of the improvement it spreads
 * @param owner       the organisation that runs it
 * @param contact     whom to ask, by role
 * @param logics      which logics of spread its plan uses
 * @param beforePause the state a paused programme returns to
 * @param capacity    sites that can be supported to go live in a month, if known
 * @param synthetic   says what about it is made up; "" when nothing is
 * @param editVersion counts edits, so that nobody overwrites another unseen
 */
public record Programme(
        ProgrammeId id,
        String code,
        String name,
        ImprovementId improvement,
        VersionId version,
        String owner,
        String contact,
        String summary,
        Set<Logic> logics,
        ProgrammeState state,
        @Nullable ProgrammeState beforePause,
        String stateReason,
        @Nullable Integer capacity,
        String recurrentFunding,
        String patientInvolvement,
        String exitPlan,
        @Nullable LocalDate exitDate,
        String synthetic,
        int editVersion) {

    public Programme {
        logics = Set.copyOf(logics);
    }

    /** The states that may follow now, in the order a page offers them. */
    public List<ProgrammeState> next() {
        return beforePause == null
                ? state.next()
                : Stream.concat(Stream.of(beforePause), state.next().stream()).toList();
    }

    /**
     * This programme in another state.
     *
     * @throws Conflict if the present state does not lead there
     */
    public Programme moveTo(ProgrammeState to, String why) {
        if (!next().contains(to)) {
            throw new Conflict("A programme that is %s cannot become %s.".formatted(state.label(), to.label()));
        }
        return of(id, improvement, version, draft(), to, to == ProgrammeState.PAUSED ? state : null, why, editVersion);
    }

    /** This programme as somebody saw it at that edit, so that saving finds out whether it has changed since. */
    public Programme asSeen(int edit) {
        return of(id, improvement, version, draft(), state, beforePause, stateReason, edit);
    }

    /** This programme, spreading another version. */
    Programme using(VersionId other) {
        return of(id, improvement, other, draft(), state, beforePause, stateReason, editVersion);
    }

    /** This programme with other words. */
    Programme saying(ProgrammeDraft draft) {
        return of(id, improvement, version, draft, state, beforePause, stateReason, editVersion);
    }

    private ProgrammeDraft draft() {
        return new ProgrammeDraft(
                code,
                name,
                owner,
                contact,
                summary,
                logics,
                capacity,
                recurrentFunding,
                patientInvolvement,
                exitPlan,
                exitDate,
                synthetic);
    }

    /** A programme nobody has approved yet. */
    static Programme proposed(ImprovementId improvement, VersionId version, ProgrammeDraft draft) {
        return of(ProgrammeId.random(), improvement, version, draft, ProgrammeState.PROPOSED, null, "", 1);
    }

    private static Programme of(
            ProgrammeId id,
            ImprovementId improvement,
            VersionId version,
            ProgrammeDraft draft,
            ProgrammeState state,
            @Nullable ProgrammeState beforePause,
            String stateReason,
            int editVersion) {
        return new Programme(
                id,
                draft.code(),
                draft.name(),
                improvement,
                version,
                draft.owner(),
                draft.contact(),
                draft.summary(),
                draft.logics(),
                state,
                beforePause,
                stateReason,
                draft.capacity(),
                draft.recurrentFunding(),
                draft.patientInvolvement(),
                draft.exitPlan(),
                draft.exitDate(),
                draft.synthetic(),
                editVersion);
    }
}
