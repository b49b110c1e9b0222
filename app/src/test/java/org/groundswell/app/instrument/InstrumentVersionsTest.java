package org.groundswell.app.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.instrument.InstrumentFixtures.aText;

import java.util.Optional;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InstrumentVersionsTest {

    private static final Member ADMINISTRATOR = Members.administrator();

    @Autowired
    Instruments instruments;

    @Autowired
    InstrumentVersions versions;

    @Autowired
    ShippedInstruments shipped;

    @Autowired
    JdbcClient jdbc;

    @Test
    void thoseThatShipAreThere() {
        assertThat(instruments.all())
                .extracting(Instrument::code)
                .containsExactlyInAnyOrderElementsOf(ShippedInstrumentsTest.CODES);
        assertThat(instruments.forSubject(Subject.ADOPTION))
                .extracting(Instrument::code)
                .containsExactly(Instrument.SITE_READINESS, Instrument.SUSTAINABILITY);
    }

    @Test
    void startingAgainChangesNothing() {
        var before = versions.all(ADMINISTRATOR);

        shipped.bring();

        assertThat(versions.all(ADMINISTRATOR)).isEqualTo(before);
    }

    @Test
    void aTextComesOutAsItWentIn() {
        var text = "# a remark, and blank lines\n\n" + aText("ward", 1);
        versions.keepDraft(text, ADMINISTRATOR);
        versions.publish("ward", 1, ADMINISTRATOR);

        assertThat(versions.text("ward", 1, Optional.empty())).isEqualTo(text);
        for (var ours : ShippedInstruments.texts()) {
            var instrument = InstrumentText.instrument(ours);
            assertThat(versions.text(instrument.code(), instrument.version(), Optional.empty()))
                    .isEqualTo(ours);
        }
    }

    @Test
    void anAssessmentKeepsTheVersionItBeganWith() {
        published("ward", 1);
        var began = instruments.current("ward");

        versions.keepDraft(aText("ward", 2).replace("Is there a problem?", "Is there a large problem?"), ADMINISTRATOR);
        assertThat(instruments.current("ward").version()).isEqualTo(1);
        versions.publish("ward", 2, ADMINISTRATOR);
        versions.retire("ward", 1, ADMINISTRATOR);

        assertThat(instruments.current("ward").items().getFirst().question()).isEqualTo("Is there a large problem?");
        assertThat(instruments.get(began.id())).isEqualTo(began);
    }

    @Test
    void aDraftIsReplacedUntilItIsPublished() {
        versions.keepDraft(aText("ward", 1), ADMINISTRATOR);
        versions.keepDraft(aText("ward", 1).replace("Ward readiness", "Ward check"), ADMINISTRATOR);

        assertThat(versions.get("ward", 1, Optional.of(ADMINISTRATOR)).version().title())
                .isEqualTo("Ward check");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> versions.get("ward", 1, Optional.empty()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instruments.get(InstrumentId.of("ward", 1)));
        versions.publish("ward", 1, ADMINISTRATOR);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> versions.keepDraft(aText("ward", 1), ADMINISTRATOR))
                .withMessageContaining("Write \"version: 2\"");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> versions.discard("ward", 1, ADMINISTRATOR));
    }

    @Test
    void withoutAPublishedVersionNothingBegins() {
        published("ward", 1);
        versions.retire("ward", 1, ADMINISTRATOR);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> instruments.current("ward"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> versions.retire("ward", 1, ADMINISTRATOR));
        versions.publish("ward", 1, ADMINISTRATOR);
        assertThat(instruments.current("ward").version()).isEqualTo(1);
    }

    @Test
    void theDatabaseKeepsWhatWasPublished() {
        published("ward", 1);

        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> jdbc.sql("update instrument.version set content = 'x' where code = 'ward'")
                        .update())
                .withMessageContaining("was published and is never changed");
    }

    @Test
    void onlyAnAdministratorRenewsThem() {
        var editor = Members.editorOf(java.util.UUID.randomUUID());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> versions.keepDraft(aText("ward", 1), editor));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> versions.retire(Instrument.SCREEN, 1, editor));
    }

    private void published(String code, int version) {
        versions.keepDraft(aText(code, version), ADMINISTRATOR);
        versions.publish(code, version, ADMINISTRATOR);
    }
}
