package org.groundswell.app.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.DECLINED;
import static org.groundswell.app.adoption.AdoptionStage.EMBEDDED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.LAPSED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.adoption.AdoptionStage.STOPPED;
import static org.groundswell.app.adoption.AdoptionStage.SUSTAINED;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;
import static org.groundswell.app.programme.ProgrammeFixtures.anAim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.Reason;
import org.groundswell.app.adoption.StageClaim;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Seven target sites: one never approached, one engaged, one declined, one live, one embedded after a lapse, one lapsed,
 * one stopped and engaged again.
 */
@DatabaseTest
class InsightsTest {

    private static final LocalDate LATER = LocalDate.of(2023, 1, 1);

    @Autowired
    Insights insights;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeFixtures programmeGiven;

    @Autowired
    AdoptionFixtures given;

    private Programme programme;
    private List<EntryId> sites;

    /** Sites on the path are live from July 2021. */
    @BeforeEach
    void sevenSites() {
        programme = programmeGiven.approved("rounds");
        sites = programmeGiven.targets(programme, 7);
        given.at(programme, sites.get(1), ENGAGED);
        adoptions.begin(
                programme, sites.get(2), claim(DECLINED, "2021-04-01").because(Reason.NO_FUNDING, ""), ADMINISTRATOR);
        var live = given.at(programme, sites.get(3), PREPARING);
        given.moved(live.id(), StageClaim.of(LIVE, LocalDate.of(2021, 7, 20), EvidenceTier.OBSERVED));
        var back = given.at(programme, sites.get(4), LIVE);
        given.moved(back.id(), claim(LAPSED, "2021-09-15").because(Reason.NO_STAFF_TIME, ""));
        given.moved(back.id(), claim(EMBEDDED, "2021-11-02"));
        var lapsed = given.at(programme, sites.get(5), LIVE);
        given.moved(lapsed.id(), claim(LAPSED, "2021-10-01").because(Reason.DIGITAL_OR_DATA, ""));
        var stopped = given.at(programme, sites.get(6), LIVE);
        given.moved(stopped.id(), claim(STOPPED, "2021-08-31").because(Reason.NOT_SAFE, ""));
        adoptions.begin(programme, sites.get(6), claim(ENGAGED, "2022-02-01"), ADMINISTRATOR);
    }

    @Test
    void countsWhereSitesStandAndHowFarTheyEverGot() {
        var cascade = insights.cascade(programme, LATER);

        assertThat(cascade.targeted()).isEqualTo(7);
        assertThat(now(cascade))
                .isEqualTo(Map.of(ENGAGED, 4, COMMITTED, 2, PREPARING, 2, LIVE, 2, EMBEDDED, 1, SUSTAINED, 0));
        assertThat(cascade.at(ENGAGED).ever()).isEqualTo(5);
        assertThat(cascade.at(LIVE).ever()).isEqualTo(4);
        assertThat(cascade.at(EMBEDDED).ever()).isEqualTo(1);
        assertThat(cascade.off()).isEqualTo(Map.of(DECLINED, 1, LAPSED, 1));
    }

    @Test
    void tellsHowWellEachIsKnown() {
        var cascade = insights.cascade(programme, LATER);

        assertThat(cascade.at(LIVE).byTier())
                .isEqualTo(Map.of(EvidenceTier.OBSERVED, 1, EvidenceTier.SELF_DECLARED, 1));
        assertThat(cascade.at(ENGAGED).byTier())
                .isEqualTo(Map.of(EvidenceTier.OBSERVED, 1, EvidenceTier.SELF_DECLARED, 3));
    }

    @Test
    void countsAsAtAPastDay() {
        var cascade = insights.cascade(programme, LocalDate.of(2021, 9, 1));

        assertThat(cascade.at(LIVE).now()).isEqualTo(3);
        assertThat(cascade.off()).isEqualTo(Map.of(DECLINED, 1, STOPPED, 1));
        assertThat(insights.cascade(programme, ProgrammeFixtures.START.minusDays(1))
                        .targeted())
                .isZero();
    }

    @Test
    void countsOnlySitesOnTheTargetList() {
        programmes.removeTargets(programme, sites.subList(3, 4), ADMINISTRATOR);

        var today = insights.cascade(programme, programmes.today());

        assertThat(today.targeted()).isEqualTo(6);
        assertThat(today.at(LIVE).now()).isEqualTo(1);
        assertThat(insights.cascade(programme, LATER).at(LIVE).now()).isEqualTo(2);
    }

    @Test
    void countsASiteOnceThatWasTakenOffTheListAndPutBack() {
        programmes.removeTargets(programme, sites.subList(3, 4), ADMINISTRATOR);
        programmes.addTargets(programme, sites.subList(3, 4), LocalDate.of(2022, 1, 1), ADMINISTRATOR);

        assertThat(insights.cascade(programme, LATER).targeted()).isEqualTo(7);
        assertThat(insights.cascade(programme, LATER).at(LIVE).now()).isEqualTo(2);
        assertThat(curve(LATER).points().getLast().inUse()).isEqualTo(2);
    }

    @Test
    void drawsTheCurveMonthByMonthWithoutGaps() {
        var curve = curve(LocalDate.of(2021, 12, 31));

        assertThat(curve.points())
                .containsExactly(
                        point("2021-07", 4, 4),
                        point("2021-08", 4, 3),
                        point("2021-09", 4, 2),
                        point("2021-10", 4, 1),
                        point("2021-11", 4, 2),
                        point("2021-12", 4, 2));
        assertThat(curve.aim()).isEmpty();
    }

    @Test
    void countsASiteOnceAmongThoseEverLiveThatIsTakenUpAgain() {
        var again = adoptions.ofSite(sites.get(6), ADMINISTRATOR).getLast();
        given.owned(again, programme, null);
        for (var stage : List.of(COMMITTED, PREPARING, LIVE)) {
            given.moved(again.id(), claim(stage, "2022-03-01"));
        }

        var last = curve(LATER).points().getLast();

        assertThat(last).isEqualTo(new AdoptionCurve.Point(YearMonth.of(2023, 1), 4, 3));
    }

    @Test
    void drawsNothingBeforeAnythingIsLiveAndShowsTheAimForSites() {
        programmes.addAim(programme, anAim(SpreadAim.Kind.PEOPLE, 900), ADMINISTRATOR);
        programmes.addAim(programme, anAim(SpreadAim.Kind.SITES, 7), ADMINISTRATOR);

        var curve = curve(LocalDate.of(2021, 6, 30));

        assertThat(curve.points()).isEmpty();
        assertThat(curve.aim()).map(SpreadAim::kind).contains(SpreadAim.Kind.SITES);
    }

    @Test
    void agreesWithItself() {
        for (var day = LocalDate.of(2021, 7, 31);
                day.isBefore(LATER);
                day = day.plusDays(1).plusMonths(1).minusDays(1)) {
            assertThat(curve(day).points().getLast().inUse())
                    .as("in use on %s", day)
                    .isEqualTo(insights.cascade(programme, day).at(LIVE).now());
        }
    }

    private AdoptionCurve curve(LocalDate asAt) {
        return insights.curve(programme, programmes.aims(programme.id()), asAt);
    }

    private static Map<AdoptionStage, Integer> now(Cascade cascade) {
        return cascade.steps().stream()
                .collect(java.util.stream.Collectors.toMap(Cascade.Step::stage, Cascade.Step::now));
    }

    private static AdoptionCurve.Point point(String month, int everLive, int inUse) {
        return new AdoptionCurve.Point(YearMonth.parse(month), everLive, inUse);
    }
}
