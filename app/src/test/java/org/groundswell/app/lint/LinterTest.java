package org.groundswell.app.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.adoption.AdoptionDetails;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementsInFull;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeDraft;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class LinterTest {

    @Autowired
    Linter linter;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    ImprovementsInFull inFull;

    @Autowired
    Programmes programmes;

    @Autowired
    Adoptions faces;

    @Autowired
    JdbcClient jdbc;

    @Test
    void findsInAnEmptyPlanWhatNobodyHasWrittenDown() {
        var programme = given.approved("empty-plan");

        assertThat(found(programme))
                .containsExactlyInAnyOrder(
                        Check.NO_AIM_FOR_PEOPLE,
                        Check.NO_DENOMINATOR,
                        Check.NO_INVOLVEMENT,
                        Check.NO_RECURRENT_FUNDING,
                        Check.NO_EXIT_DATE,
                        Check.NO_LOGIC);
    }

    @Test
    void findsNothingInAPlanThatIsWhole() {
        var programme = written("whole-plan", LocalDate.of(2099, 1, 1));
        given.targets(programme, 2);
        for (var kind : SpreadAim.Kind.values()) {
            programmes.addAim(programme, anAim(kind, 100L), ADMINISTRATOR);
        }

        assertThat(found(programme)).isEmpty();
    }

    @Test
    void asksNothingOfAProgrammeThatIsOver() {
        var programme = given.approved("over");
        programmes.move(programme, ProgrammeState.STOPPED, "The evidence moved", ADMINISTRATOR);

        assertThat(found(given.again(programme))).isEmpty();
    }

    @Test
    void saysHowManyAimsLackADenominator() {
        var programme = given.approved("aims");
        programmes.addAim(programme, anAim(SpreadAim.Kind.SITES, null), ADMINISTRATOR);
        programmes.addAim(programme, anAim(SpreadAim.Kind.PEOPLE, 500L), ADMINISTRATOR);

        assertThat(finding(programme, Check.NO_DENOMINATOR).found())
                .isEqualTo("1 of 2 aims names no denominator. The list of target sites is empty.");
        assertThat(found(programme)).doesNotContain(Check.NO_AIM_FOR_PEOPLE);
    }

    @Test
    void countsSitesWithoutDeputyAndWithOneAndTheSameChampion() {
        var programme = given.approved("people");
        var sites = given.targets(programme, 4);
        sites.subList(0, 3).forEach(site -> adoptions.at(programme, site, COMMITTED));
        adoptions.at(programme, sites.get(3), ENGAGED);

        assertThat(finding(programme, Check.NO_DEPUTY).found())
                .isEqualTo("3 of 3 sites that are committed or further name no deputy.");
        assertThat(finding(programme, Check.ONE_CONTACT).found())
                .isEqualTo("All 3 sites that name a champion name the same one.");

        name(programme, sites.getFirst(), "Practice nurse", "Practice manager");
        assertThat(finding(programme, Check.NO_DEPUTY).found()).startsWith("2 of 3");
        assertThat(found(programme)).doesNotContain(Check.ONE_CONTACT);
    }

    @Test
    void wantsATestElsewhereBeforeTheFirstWave() {
        var programme = given.approved("tests");
        var sites = given.targets(programme, 2);
        var test = given.wave(programme, 1, true);
        assertThat(finding(programme, Check.NO_TEST_ELSEWHERE).found()).isEqualTo("The test waves hold no site.");

        sites.forEach(site -> adoptions.at(programme, site, ENGAGED, test.id()));
        assertThat(finding(programme, Check.NO_TEST_ELSEWHERE).found()).startsWith("All 2 sites of the test waves are");

        jdbc.sql("""
                        insert into directory.site_attribute (entry_id, name, text, source)
                        select id, 'rurality', case code when 'P00001' then 'Urban' else 'Rural' end, 'test'
                          from directory.entry where code in ('P00001', 'P00002')
                        """).update();
        assertThat(found(programme)).doesNotContain(Check.NO_TEST_ELSEWHERE);
    }

    @Test
    void wantsADecisionBeforeAWaveThatIsNoTest() {
        var programme = given.approved("gate", improvements.shared("Undecided"));
        given.wave(programme, 1, true);
        assertThat(found(programme)).doesNotContain(Check.NO_DECISION);

        var soon = new Wave(
                new WaveId(UUID.randomUUID()),
                2,
                "The rest",
                false,
                programmes.today().plusDays(30),
                null,
                null);
        programmes.saveWave(programme, soon, ADMINISTRATOR);
        assertThat(finding(programme, Check.NO_DECISION).found()).startsWith("The rest is no test wave, it begins on");
    }

    @Test
    void measuresWavesAndClaims() {
        var programme = given.approved("waves");
        var sites = given.targets(programme, 3);
        var wave = new Wave(new WaveId(UUID.randomUUID()), 1, "First", true, null, null, 2);
        programmes.saveWave(programme, wave, ADMINISTRATOR);
        sites.forEach(site -> adoptions.at(programme, site, LIVE, wave.id()));

        assertThat(finding(programme, Check.WAVE_TOO_LARGE).found())
                .isEqualTo("First holds 3 sites and can support 2.");
        assertThat(finding(programme, Check.ONLY_DECLARED).found())
                .isEqualTo("All 3 live sites are self-declared; none is backed by data or was observed.");
    }

    @Test
    void noticesAnExitDateThatHasPassed() {
        assertThat(finding(written("late", LocalDate.of(2020, 3, 31)), Check.EXIT_PASSED)
                        .found())
                .isEqualTo("The exit date was 31 March 2020, and the programme is approved.");
    }

    @Test
    void looksAtTheDescriptionOfAnImprovement() {
        var begun = improvements.begun("Just begun");

        assertThat(found(begun))
                .containsExactlyInAnyOrder(
                        Check.ONE_PLACE, Check.NO_HARMS, Check.NO_CORE, Check.NO_RUNNING_COST, Check.NO_EQUALITY);
        assertThat(found(improvements.complete("Nearly there"))).doesNotContain(Check.NO_CORE, Check.NO_HARMS);
    }

    @Test
    void dismissesWithAReasonAndAsksAgainWhenTheFactsChange() {
        var programme = given.approved("dismissed");
        var sites = given.targets(programme, 2);
        adoptions.at(programme, sites.getFirst(), COMMITTED);

        dismiss(programme, Check.NO_DEPUTY, "Two people share the post");
        assertThat(found(programme)).doesNotContain(Check.NO_DEPUTY);
        assertThat(check(programme).dismissed())
                .singleElement()
                .satisfies(one -> assertThat(one.dismissal().reason()).isEqualTo("Two people share the post"));

        adoptions.at(programme, sites.getLast(), COMMITTED);
        assertThat(found(programme)).contains(Check.NO_DEPUTY);
        assertThat(check(programme).dismissed()).isEmpty();

        dismiss(programme, Check.NO_DEPUTY, "Still so");
        linter.bringBack(check(programme).subject(), Check.NO_DEPUTY, ADMINISTRATOR);
        assertThat(found(programme)).contains(Check.NO_DEPUTY);
        assertThat(jdbc.sql("select action from audit.event where detail = 'NO_DEPUTY' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("finding.dismissed", "finding.dismissed", "finding.brought-back");
    }

    @Test
    void refusesToDismissWithoutReasonOrOnOldFacts() {
        var programme = given.approved("refused");
        var linted = check(programme);
        var facts = linted.openFinding(Check.NO_EXIT_DATE).orElseThrow().facts();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> linter.dismiss(linted, Check.NO_EXIT_DATE, facts, " ", ADMINISTRATOR));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> linter.dismiss(linted, Check.NO_EXIT_DATE, facts, "Ask for 943 476 5919", ADMINISTRATOR));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> linter.dismiss(linted, Check.NO_EXIT_DATE, "other", "Because", ADMINISTRATOR));
    }

    @Test
    void isForThoseWhoWorkOnIt() {
        var programme = given.approved("private");
        var id = programme.id().value();
        var viewer = Members.viewerOf(id);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> check(programme, Members.withoutRole()));
        var linted = check(programme, viewer);
        var facts = linted.openFinding(Check.NO_LOGIC).orElseThrow().facts();
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> linter.dismiss(linted, Check.NO_LOGIC, facts, "Because", viewer));
    }

    private void dismiss(Programme programme, Check check, String reason) {
        var linted = check(programme);
        linter.dismiss(linted, check, linted.openFinding(check).orElseThrow().facts(), reason, ADMINISTRATOR);
    }

    private Linted check(Programme programme) {
        return check(programme, ADMINISTRATOR);
    }

    private Linted check(Programme programme, Member by) {
        return linter.check(programme, programmes.aims(programme.id()), by);
    }

    private List<Check> found(Programme programme) {
        return check(programme).open().stream().map(Finding::check).toList();
    }

    private List<Check> found(Improvement improvement) {
        return linter.check(inFull.of(improvement), ADMINISTRATOR).open().stream()
                .map(Finding::check)
                .toList();
    }

    private Finding finding(Programme programme, Check check) {
        return check(programme).openFinding(check).orElseThrow();
    }

    private void name(Programme programme, EntryId site, String champion, String deputy) {
        var adoption = faces.ofSite(site, ADMINISTRATOR).getFirst();
        faces.edit(
                adoption.id(),
                adoption.editVersion(),
                new AdoptionDetails(null, programme.version(), champion, deputy, adoption.planned(), null),
                ADMINISTRATOR);
    }

    private Programme written(String code, LocalDate exit) {
        var programme = given.approved(code);
        var draft = new ProgrammeDraft(
                code,
                "Programme " + code,
                "Example network",
                "",
                "",
                Set.of(Logic.SOCIAL),
                null,
                "The board, from its own budget",
                "Two partners on the board",
                "Into the contract",
                exit,
                "");
        programmes.edit(programme, programme.editVersion(), draft, ADMINISTRATOR);
        return given.again(programme);
    }

    private static SpreadAim anAim(SpreadAim.Kind kind, @Nullable Long denominator) {
        var aim = ProgrammeFixtures.anAim(kind, 50);
        return new SpreadAim(
                aim.id(),
                kind,
                aim.measure(),
                aim.population(),
                denominator,
                aim.from(),
                aim.to(),
                aim.by(),
                aim.source());
    }
}
