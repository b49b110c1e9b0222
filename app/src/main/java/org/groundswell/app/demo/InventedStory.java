package org.groundswell.app.demo;

import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.DECLINED;
import static org.groundswell.app.adoption.AdoptionStage.EMBEDDED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.IDENTIFIED;
import static org.groundswell.app.adoption.AdoptionStage.LAPSED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.PAUSED;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.adoption.AdoptionStage.STOPPED;
import static org.groundswell.app.adoption.AdoptionStage.SUSTAINED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.Reason;

/** Makes up what one practice did. No event lies after the data cut, and none before the one it follows. */
final class InventedStory {

    /** The day after which nothing is known. */
    static final LocalDate CUT = LocalDate.of(2024, 12, 31);

    private static final String MARK = "Synthetic: invented for this demonstration.";
    private static final String SOURCE = "Synthetic";
    private static final List<String> OWNERS =
            List.of("Respiratory nurse", "Practice manager", "GP partner", "Pharmacist");
    private static final List<Reason> REFUSALS = List.of(
            Reason.NO_STAFF_TIME,
            Reason.NO_FUNDING,
            Reason.NO_FUNDING,
            Reason.EQUIPMENT_OR_SUPPLY,
            Reason.ALREADY_DOING_EQUIVALENT,
            Reason.TIMING);
    private static final List<Reason> LAPSES =
            List.of(Reason.NO_STAFF_TIME, Reason.EQUIPMENT_OR_SUPPLY, Reason.DIGITAL_OR_DATA, Reason.NO_FUNDING);
    private static final List<Reason> STOPS =
            List.of(Reason.NO_FUNDING, Reason.ALREADY_DOING_EQUIVALENT, Reason.REORGANISATION);

    private static final double BY_MONTH = 0.3;

    private final InventedPractice practice;
    private final Random random;
    private final boolean byMonth;
    private final boolean pioneer;
    private final String owner;
    private final List<Loading.Event> events = new ArrayList<>();
    private AdoptionStage stage = IDENTIFIED;
    private EvidenceTier tier = EvidenceTier.SELF_DECLARED;
    private LocalDate last = LocalDate.MIN;

    /** @param pioneer whether it is one of the practices that tried it first, and stayed with it more often */
    InventedStory(InventedPractice practice, Random random, boolean pioneer) {
        this.practice = practice;
        this.random = random;
        this.pioneer = pioneer;
        this.byMonth = random.nextDouble() < BY_MONTH;
        this.owner = OWNERS.get(random.nextInt(OWNERS.size()));
    }

    InventedAdoptions.Story told(String wave) {
        return new InventedAdoptions.Story(practice, wave, stage, events);
    }

    /** Only asked: no, not now, or still in conversation. */
    void approach(LocalDate on) {
        at(ENGAGED, on);
        if (chance(0.5)) {
            because(DECLINED, days(20, 60), REFUSALS);
        }
    }

    /** Asked in a wave, and taken as far as it goes. */
    void live(LocalDate starts, LocalDate ends) {
        at(ENGAGED, starts.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(starts, ends) / 2)));
        if (chance(refusing())) {
            because(DECLINED, days(15, 90), REFUSALS);
            if (!chance(0.2)) {
                return;
            }
            at(ENGAGED, days(120, 240));
        }
        if (chance(0.07) && !pioneer) {
            return;
        }
        at(COMMITTED, days(14, 70));
        if (chance(0.05) && !pioneer) {
            return;
        }
        at(PREPARING, days(10, 45));
        if (!pioneer && chance(0.12)) {
            if (chance(0.4)) {
                at(PAUSED, days(30, 90));
            }
            return;
        }
        know(chance(0.45) ? EvidenceTier.DATA_BACKED : EvidenceTier.SELF_DECLARED);
        at(LIVE, days(21, 120));
        keep();
    }

    private void keep() {
        var fate = random.nextDouble();
        if (fate < 0.05 && !pioneer) {
            because(STOPPED, days(90, 300), STOPS);
        } else if (fate < 0.17) {
            because(LAPSED, days(100, 330), LAPSES);
            if (chance(0.3)) {
                at(PREPARING, days(60, 150));
                at(LIVE, days(30, 90));
            }
        } else if (fate < 0.82) {
            know(EvidenceTier.DATA_BACKED);
            at(EMBEDDED, days(120, 220));
            if (chance(0.62)) {
                know(chance(0.35) ? EvidenceTier.OBSERVED : EvidenceTier.DATA_BACKED);
                at(SUSTAINED, days(270, 420));
            } else if (chance(0.2)) {
                because(LAPSED, days(120, 300), LAPSES);
            }
        }
    }

    /** From 12% in the least deprived fifth to 28% in the most deprived. */
    private double refusing() {
        return pioneer ? 0.08 : 0.12 + 0.04 * (5 - practice.quintile());
    }

    /** What is known better once stays known as well: a weaker tier is passed over. */
    private void know(EvidenceTier better) {
        if (better.compareTo(tier) > 0) {
            tier = better;
        }
    }

    private void at(AdoptionStage to, LocalDate on) {
        add(to, on, "");
    }

    private void because(AdoptionStage to, LocalDate on, List<Reason> reasons) {
        add(to, on, reasons.get(random.nextInt(reasons.size())).code());
    }

    private void add(AdoptionStage to, LocalDate on, String reason) {
        if (last.isAfter(CUT) || on.isAfter(CUT)) {
            last = on;
            return;
        }
        last = on;
        stage = to;
        events.add(new Loading.Event(
                practice.code(),
                to.name(),
                byMonth ? YearMonth.from(on).toString() : on.toString(),
                tier,
                owner,
                reason,
                "",
                SOURCE,
                MARK));
    }

    /** That many days after the last event. */
    private LocalDate days(int fewest, int most) {
        return last.plusDays(fewest + random.nextInt(most - fewest + 1));
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
