package org.groundswell.app.adoption;

import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;

/** What may happen to an adoption next, by chance. */
final class RandomStory {

    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 4);

    private RandomStory() {}

    /**
     * The adoption with one move, correction or withdrawal more; null if chance chose what is refused.
     *
     * @param before events of the site before this adoption, so that it comes after them
     */
    static @Nullable Adoption grown(Adoption adoption, int before, Random random, Instant recorded) {
        var standing = adoption.history().standing();
        var some = standing.get(random.nextInt(standing.size()));
        var by = ADMINISTRATOR.id();
        try {
            return switch (random.nextInt(6)) {
                case 0 ->
                    adoption.correct(
                            some.position(),
                            claim(some.stage(), before + some.storyPosition(), random),
                            "Typo",
                            by,
                            recorded);
                case 1 -> adoption.withdraw(some.position(), "Never happened", by, recorded);
                default -> {
                    var next = adoption.next();
                    if (next.isEmpty()) {
                        yield adoption.withdraw(adoption.latest().position(), "Not over", by, recorded);
                    }
                    var stage = next.get(random.nextInt(Math.min(2, next.size())));
                    yield adoption.moveTo(
                            claim(stage, before + adoption.history().events().size(), random), by, recorded);
                }
            };
        } catch (Conflict refused) {
            return null;
        }
    }

    /** A claim about two months after that of the step before, give or take; dates may come close or cross. */
    static StageClaim claim(AdoptionStage stage, int step, Random random) {
        var day = FIRST_DAY.plusDays(step * 60L + random.nextInt(80));
        var precision = List.of(DatePrecision.values()).get(random.nextInt(3));
        var claim = new StageClaim(stage, day, precision, EvidenceTier.SELF_DECLARED, null, "", "", "");
        return stage.needsReason() ? claim.because(Reason.TIMING, "") : claim;
    }
}
