package org.groundswell.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.database.CannotStart;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What the demonstration puts into an empty database: loaded before the first test asks. */
@DatabaseTest
@ActiveProfiles("demo")
class DemonstrationTest {

    private static final String EVENTS = """
            select count(*)
              from adoption.stage_event e
              join adoption.adoption a on a.id = e.adoption_id
              join programme.programme p on p.id = a.programme_id
             where p.code = :code
            """;

    @Autowired
    DemonstrationLoader loader;

    @Autowired
    Programmes programmes;

    @Autowired
    Improvements improvements;

    @Autowired
    Decisions decisions;

    @Autowired
    Directory directory;

    @Autowired
    JdbcClient jdbc;

    @Test
    void loadingTwiceIsLoadingOnce() {
        var before = counts();

        loader.load();

        assertThat(counts()).isEqualTo(before).doesNotContain(0L);
    }

    @Test
    void isNotLoadedBesideRealData() {
        // As if the mark were not there: the audit itself cannot be emptied.
        jdbc.sql("alter table audit.event disable trigger user").update();
        jdbc.sql("delete from audit.event where action = 'demonstration.loaded'")
                .update();

        assertThatThrownBy(loader::load).isInstanceOf(CannotStart.class).hasMessageContaining("holds real data");
    }

    @Test
    void theRegionalProgrammeHasItsSevenOrganisationsAndNothingButPublishedStages() {
        var programme = programmes.find(EdSpread.CODE).orElseThrow();
        var targets = directory.byIds(programmes.targets(programme.id(), programmes.today()));

        assertThat(targets.values())
                .extracting(entry -> entry.scheme() + " " + entry.code())
                .containsExactlyInAnyOrder("ODS RA7", "ODS RA3", "ODS RVJ", "ODS RTE", "ODS RD1", "ODS RN3", "ODS RYF");
        var sql = """
                select d.code || ' ' || e.to_stage || ' ' || e.effective_date || ' ' || e.date_precision || ' ' || e.evidence_tier
                  from adoption.stage_event e
                  join adoption.adoption a on a.id = e.adoption_id
                  join directory.entry d on d.id = a.entry_id
                 where a.programme_id = :programme
                """;
        assertThat(jdbc.sql(sql)
                        .param("programme", programme.id().value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "RA7 LIVE 2014-01-01 QUARTER SELF_DECLARED",
                        "RA3 LIVE 2015-10-01 QUARTER SELF_DECLARED",
                        "RVJ LIVE 2015-12-01 MONTH SELF_DECLARED",
                        "RTE LIVE 2016-01-01 QUARTER SELF_DECLARED",
                        "RD1 LIVE 2017-01-01 QUARTER SELF_DECLARED",
                        "RN3 LIVE 2017-01-01 QUARTER SELF_DECLARED",
                        "RYF LIVE 2017-01-01 QUARTER SELF_DECLARED");
        var unsourced = "select count(*) from adoption.stage_event where entered_by = '' or note = ''";
        assertThat(jdbc.sql(unsourced).query(Long.class).single()).isZero();
        assertThat(programme.synthetic()).isEmpty();
    }

    @Test
    void everyInventedThingSaysSo() {
        var programme = programmes.find(FenoSpread.CODE).orElseThrow();
        var targets = directory.byIds(programmes.targets(programme.id(), programmes.today()));

        assertThat(programme.synthetic()).contains("invented");
        assertThat(programmes.aims(programme.id()))
                .hasSize(2)
                .allSatisfy(aim -> assertThat(aim.source()).startsWith("Synthetic"));
        assertThat(targets).hasSize(240);
        assertThat(targets.values()).allSatisfy(entry -> {
            assertThat(entry.scheme()).isEqualTo("DEMO");
            assertThat(entry.address()).startsWith("Synthetic");
        });
        var unmarked = """
                select count(*)
                  from adoption.stage_event e
                  join adoption.adoption a on a.id = e.adoption_id
                 where a.programme_id = :programme
                   and e.note not like 'Synthetic%'
                """;
        assertThat(jdbc.sql(unmarked)
                        .param("programme", programme.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
        for (var code : List.of("ed-safety-checklist", "feno-testing")) {
            var improvement = improvements.find(new ImprovementCode(code)).orElseThrow();
            assertThat(decisions.all(improvement.id())).singleElement().satisfies(decision -> {
                assertThat(decision.synthetic()).isTrue();
                assertThat(decision.panel()).startsWith("Synthetic");
            });
        }
    }

    @Test
    void realPlacesAreOnlyInTheRegionalProgramme() {
        var sql = """
                select count(*)
                  from adoption.adoption a
                  join directory.entry d on d.id = a.entry_id
                  join programme.programme p on p.id = a.programme_id
                 where (d.scheme = 'DEMO') = (p.code = :real)
                """;

        assertThat(jdbc.sql(sql).param("real", EdSpread.CODE).query(Long.class).single())
                .isZero();
    }

    @Test
    void everythingSaidByInventedPeopleSaysSo() {
        var unmarked = """
                select words from talk.matter
                union all select words || changed from talk.reply
                union all select who || message || reason from talk.interest
                union all select t.title from learning.note_text t where t.source = ''
                union all select n.words from improvement.notice n
                union all select g.words from acknowledgement.given g
                """;

        assertThat(jdbc.sql(unmarked).query(String.class).list())
                .hasSizeGreaterThan(12)
                .allSatisfy(words -> assertThat(words).startsWith("Synthetic"));
    }

    @Test
    void theStopNoticeAsksTheSitesOfItsVersionAndOneHasAcknowledged() {
        var sql = """
                select n.kind || ' ' || count(*) || ' ' || count(g.given_at)
                  from improvement.notice n
                  join acknowledgement.asked a on a.notice_id = n.id
                  left join acknowledgement.given g on g.notice_id = n.id and g.adoption_id = a.adoption_id
                 group by n.kind
                """;

        assertThat(jdbc.sql(sql).query(String.class).list()).containsExactlyInAnyOrder("STOP 4 1", "UPDATE 6 0");
    }

    @Test
    void theCascadeFallsStepByStepAndHasEveryWayOff() {
        var sql = """
                select s.stage
                  from adoption.current_stage s
                  join programme.programme p on p.id = s.programme_id
                 where p.code = :code
                """;
        var stages =
                jdbc.sql(sql).param("code", FenoSpread.CODE).query(String.class).list();

        assertThat(stages)
                .contains(
                        "ENGAGED",
                        "COMMITTED",
                        "PREPARING",
                        "LIVE",
                        "EMBEDDED",
                        "SUSTAINED",
                        "DECLINED",
                        "PAUSED",
                        "LAPSED",
                        "STOPPED");
        long adopted = stages.stream()
                .filter(List.of("LIVE", "EMBEDDED", "SUSTAINED")::contains)
                .count();
        long sustained = stages.stream().filter("SUSTAINED"::equals).count();
        assertThat(stages.size()).isBetween(200, 239);
        assertThat(adopted).isBetween(90L, 170L);
        assertThat(sustained).isBetween(30L, adopted - 20);
        var tiers = """
                select count(distinct s.evidence_tier)
                  from adoption.current_stage s
                  join programme.programme p on p.id = s.programme_id
                 where p.code = :code
                """;
        assertThat(jdbc.sql(tiers)
                        .param("code", FenoSpread.CODE)
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void theSecondVersionHoldsTheAdviceOf2019AndTheRegionUsesTheFirst() {
        var improvement =
                improvements.find(new ImprovementCode("ed-safety-checklist")).orElseThrow();
        var current = improvements.currentVersion(improvement.id()).orElseThrow();
        var regional = programmes.get(EdSpread.CODE, Optional.empty());

        assertThat(current.number()).isEqualTo(2);
        assertThat(current.change().whatChanged()).contains("August 2019").contains("6.");
        assertThat(improvements.version(regional.version()).orElseThrow().number())
                .isEqualTo(1);
    }

    private List<Long> counts() {
        var all = """
                select (select count(*) from directory.entry) as n
                union all select count(*) from signin.account
                union all select count(*) from improvement.improvement
                union all select count(*) from audit.event
                """;
        var counts = new java.util.ArrayList<>(jdbc.sql(all).query(Long.class).list());
        for (var code : List.of(EdSpread.CODE, FenoSpread.CODE)) {
            counts.add(jdbc.sql(EVENTS).param("code", code).query(Long.class).single());
        }
        return counts;
    }
}
