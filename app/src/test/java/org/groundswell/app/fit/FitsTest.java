package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.Map;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FitsTest {

    @Autowired
    FitFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    Fits fits;

    @Autowired
    SiteRequirements requirements;

    @Autowired
    Improvements improvements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void holdsEverySiteAgainstWhatIsRequired() {
        var programme = given.programme("fit-map", 4);
        var sites = given.sites(programme);
        given.rated(programme, sites.get(0), 4);
        given.rated(programme, sites.get(1), 2);
        adoptions.at(programme, sites.get(2), AdoptionStage.ENGAGED);

        var map = fits.map(programme, ADMINISTRATOR);

        assertThat(map.sites())
                .extracting(site -> site.fit().state())
                .containsExactly(State.FITS, State.BLOCKED, State.NOT_RATED, State.NOT_RATED);
        assertThat(map.rated()).isEqualTo(2);
        assertThat(map.unlocks().getFirst().dimension().code()).isEqualTo("infrastructure");
        assertThat(map.unlocks().getFirst().only()).isEqualTo(1);
    }

    @Test
    void countsWhatASiteSaidLastAndKeepsWhatItSaidBefore() {
        var programme = given.programme("fit-again", 1);
        var adoption = given.rated(programme, given.sites(programme).getFirst(), 1);

        fits.rate(adoption.id(), given.levels(5), "The kit has come", ADMINISTRATOR);

        var now = fits.of(adoption.id(), ADMINISTRATOR);
        assertThat(now.fit().state()).isEqualTo(State.FITS);
        assertThat(now.rated().orElseThrow().note()).isEqualTo("The kit has come");
        assertThat(jdbc.sql("select count(*) from fit.readiness where adoption_id = :id")
                        .param("id", adoption.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        () -> jdbc.sql("update fit.readiness set note = 'x'").update());
    }

    @Test
    void refusesARatingThatIsEmptyOutOfRangeOrNamesAPatient() {
        var programme = given.programme("fit-refused", 1);
        var id = adoptions
                .at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED)
                .id();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fits.rate(id, Map.of(), "", ADMINISTRATOR))
                .withMessageContaining("Select a level for one dimension");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fits.rate(id, Map.of("people", 6), "", ADMINISTRATOR))
                .withMessageContaining("from 0 to 5");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> fits.rate(id, Map.of("people", 3), "See 943 476 5919", ADMINISTRATOR))
                .withMessageContaining("NHS number");
    }

    @Test
    void isForThoseWhoTakePart() {
        var programme = given.programme("fit-rights", 1);
        var site = given.sites(programme).getFirst();
        var adoption = given.rated(programme, site, 4);

        assertThat(fits.map(programme, Members.viewerOf(programme.id().value())).sites())
                .hasSize(1);
        assertThat(fits.of(adoption.id(), Members.siteLeadOf(site.value()))
                        .fit()
                        .state())
                .isEqualTo(State.FITS);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> fits.map(programme, Members.siteLeadOf(site.value())));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> fits.rate(
                        adoption.id(),
                        Map.of("people", 3),
                        "",
                        Members.viewerOf(programme.id().value())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> fits.of(adoption.id(), Members.withoutRole()));
    }

    @Test
    void aVersionThatStatesNothingKeepsWhatTheOneBeforeStated() {
        var programme = given.programme("fit-versions", 1);
        var improvement = improvements.get(programme.improvement());

        assertThat(requirements.of(improvement.id(), 2).of("people").level()).isEqualTo(3);
        requirements.state(improvement, 2, 0, Map.of("people", new Requirement(5, true)), ADMINISTRATOR);

        assertThat(requirements.of(improvement.id(), 3).of("people")).isEqualTo(new Requirement(5, true));
        assertThat(requirements.of(improvement.id(), 1).of("people")).isEqualTo(new Requirement(3, false));
    }

    @Test
    void nobodyStatesRequirementsOverAnotherUnseen() {
        var programme = given.programme("fit-race", 1);
        var improvement = improvements.get(programme.improvement());
        var required = Map.of("people", new Requirement(2, false));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> requirements.state(improvement, 1, 0, required, ADMINISTRATOR));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> requirements.state(improvement, 1, 1, required, Members.editorOf(UUID.randomUUID())));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> requirements.state(
                        improvement, 1, 1, Map.of("people", new Requirement(1, true)), ADMINISTRATOR))
                .withMessageContaining("do not call it critical");
    }
}
