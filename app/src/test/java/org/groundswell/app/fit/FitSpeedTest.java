package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Pages about the readiness of 7,000 sites, printed for docs/performance.md; asserts only that they answer. */
@PageTest
@Tag("measurement")
@EnabledIfSystemProperty(named = "groundswell.measure", matches = "true", disabledReason = "-Dgroundswell.measure=true")
class FitSpeedTest {

    private static final int SITES = 7_000;
    private static final int ROUNDS = 15;

    @Autowired
    MockMvcTester browser;

    @Autowired
    FitFixtures given;

    @Autowired
    JdbcClient jdbc;

    @Test
    void measuresThePagesOfManySites() {
        var programme = given.programme("fit-speed", SITES);
        jdbc.sql("""
                        insert into adoption.adoption (id, programme_id, entry_id, version_id, champion, created_at)
                        select gen_random_uuid(), t.programme_id, t.entry_id, p.version_id, 'Practice nurse', now()
                          from programme.target_site t
                          join programme.programme p on p.id = t.programme_id
                         where t.programme_id = :programme
                        """).param("programme", programme.id().value()).update();
        jdbc.sql("""
                        insert into adoption.stage_event
                               (adoption_id, position, story_position, kind, to_stage, effective_date, date_precision,
                                evidence_tier, recorded_at)
                        select id, 1, 1, 'MOVE', 'ENGAGED', '2021-03-01', 'DAY', 'SELF_DECLARED', now()
                          from adoption.adoption
                         where programme_id = :programme
                        """).param("programme", programme.id().value()).update();
        jdbc.sql("""
                        insert into fit.readiness (id, adoption_id, instrument_id, dimensions, levels, rated_by, rated_at)
                        select gen_random_uuid(), a.id, v.id,
                               array['need', 'core', 'evidence', 'value', 'policy', 'people', 'reach', 'setting',
                                     'infrastructure', 'measurement', 'sustain', 'spread-capacity'],
                               array(select floor(random() * 6)::real + 0 * a.edit_version from generate_series(1, 12)),
                               gen_random_uuid(), now()
                          from adoption.adoption a
                          join instrument.version v on v.code = 'site-readiness'
                         where a.programme_id = :programme
                        """).param("programme", programme.id().value()).update();
        for (var table :
                List.of("adoption.adoption", "adoption.stage_event", "fit.readiness", "programme.target_site")) {
            jdbc.sql("analyze " + table).update();
        }
        measure("/programmes/fit-speed/fit");
        measure("/programmes/fit-speed/fit?state=BLOCKED&order=worst&page=40");
        measure("/programmes/fit-speed/fit.csv");
        measure("/programmes/fit-speed/sustainability");
    }

    private void measure(String path) {
        var times = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            assertThat(browser.get().uri(path).with(As.member(Members.administrator())))
                    .hasStatusOk();
            times.add((System.nanoTime() - began) / 1_000_000);
        }
        times.sort(Long::compare);
        System.out.printf(
                "MEASURED %s: median %,d ms, least %,d ms, of %d rounds; %d queries%n",
                path, times.get(ROUNDS / 2), times.getFirst(), ROUNDS, queries(path));
    }

    private int queries(String path) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = logger.getLevel();
        var appender = new ListAppender<ILoggingEvent>();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(appender);
        appender.start();
        try {
            assertThat(browser.get().uri(path).with(As.member(Members.administrator())))
                    .hasStatusOk();
        } finally {
            logger.detachAppender(appender);
            logger.setLevel(before);
        }
        return (int) appender.list.stream()
                .filter(event -> event.getFormattedMessage().contains("prepared SQL statement ["))
                .count();
    }
}
