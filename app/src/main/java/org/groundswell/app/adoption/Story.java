package org.groundswell.app.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * What the standing events of an adoption must be together: each stage leads to the next, dates do not run backwards,
 * and Sustained comes a year after Live. It holds for what is recorded now and, after a correction, for what remains.
 */
final class Story {

    /** Sustained needs this long since Live. */
    static final int MONTHS_TO_SUSTAIN = 12;

    private Story() {}

    /** The stages that may follow these, in the order a page offers them. A paused adoption returns to the stage before. */
    static List<AdoptionStage> next(List<AdoptionStage> told) {
        var stage = told.getLast();
        if (stage != AdoptionStage.PAUSED) {
            return stage.next();
        }
        var next = new ArrayList<AdoptionStage>();
        told.reversed().stream()
                .filter(earlier -> earlier != AdoptionStage.PAUSED)
                .findFirst()
                .ifPresent(next::add);
        next.addAll(stage.next());
        return next;
    }

    /** Whether records elsewhere may say that this stage came next: forward along the path, or any ordinary move. */
    static boolean mayTakeOver(List<AdoptionStage> told, AdoptionStage claimed) {
        var stage = told.getLast();
        var furthest = told.reversed().stream()
                .filter(AdoptionStage::onPath)
                .findFirst()
                .orElse(AdoptionStage.IDENTIFIED);
        boolean forward = !stage.ended() && claimed.reaches(furthest) && claimed != furthest;
        boolean offRamp = stage.onPath() && !claimed.onPath();
        return forward || offRamp || next(told).contains(claimed);
    }

    /** Whether an adoption may begin at this stage; records elsewhere need not know how it began. */
    static boolean mayBeginAt(AdoptionStage stage) {
        return stage == AdoptionStage.IDENTIFIED
                || AdoptionStage.IDENTIFIED.next().contains(stage);
    }

    /** @throws Conflict that says where the story does not hold together */
    static void check(History history) {
        var story = history.standing();
        var told = new ArrayList<AdoptionStage>();
        for (int i = 0; i < story.size(); i++) {
            var event = story.get(i);
            boolean takenOver = history.begunAs(event) == StageEvent.Kind.HISTORY;
            checkStage(told, event.stage(), takenOver);
            if (i > 0) {
                checkDates(story.get(i - 1).claim(), event.claim());
            }
            if (event.stage() == AdoptionStage.SUSTAINED) {
                checkSustained(event.claim(), lastLive(story.subList(0, i)).orElse(null));
            }
            told.add(event.stage());
        }
    }

    private static void checkStage(List<AdoptionStage> told, AdoptionStage stage, boolean takenOver) {
        if (told.isEmpty()) {
            if (!takenOver && !mayBeginAt(stage)) {
                throw new Conflict("An adoption begins at Identified, Engaged, Declined or Not eligible, not at %s."
                        .formatted(stage.label()));
            }
        } else if (!(takenOver ? mayTakeOver(told, stage) : next(told).contains(stage))) {
            throw new Conflict("An adoption at %s cannot move to %s."
                    .formatted(told.getLast().label(), stage.label()));
        }
    }

    /** Dates known to the month or quarter are given the benefit of the doubt. */
    private static void checkDates(StageClaim earlier, StageClaim later) {
        if (!later.canBeOnOrAfter(earlier.date())) {
            throw new Conflict("%s, %s, would come before %s, %s."
                    .formatted(
                            later.stage().label(), later.when(), earlier.stage().label(), earlier.when()));
        }
    }

    private static Optional<StageClaim> lastLive(List<Standing> earlier) {
        return earlier.reversed().stream()
                .map(Standing::claim)
                .filter(claim -> claim.stage() == AdoptionStage.LIVE)
                .findFirst();
    }

    private static void checkSustained(StageClaim sustained, @Nullable StageClaim live) {
        if (live == null) {
            throw new Conflict("Sustained needs %d months since Live, and no go-live date is recorded."
                    .formatted(MONTHS_TO_SUSTAIN));
        }
        if (!sustained.canBeOnOrAfter(live.date().plusMonths(MONTHS_TO_SUSTAIN))) {
            throw new Conflict("Sustained needs %d months since Live, %s: %s is too early."
                    .formatted(MONTHS_TO_SUSTAIN, live.when(), sustained.when()));
        }
    }
}
