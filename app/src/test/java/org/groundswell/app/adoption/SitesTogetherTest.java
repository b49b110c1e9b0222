package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.IDENTIFIED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.STOPPED;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.util.List;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many sites of a programme moved or planned at once. */
@DatabaseTest
class SitesTogetherTest {

    @Autowired
    SitesTogether together;

    @Autowired
    Adoptions adoptions;

    @Autowired
    ProgrammeFixtures programmeGiven;

    @Autowired
    AdoptionFixtures given;

    private Programme programme;
    private EntryId site;

    @BeforeEach
    void aProgrammeWithASite() {
        programme = programmeGiven.approved("rounds");
        site = programmeGiven.targets(programme, 1).getFirst();
    }

    @Test
    void takesUpAStoppedAdoptionAgainWhenManyAreMovedTogether() {
        var first = given.at(programme, site, LIVE);
        given.moved(first.id(), claim(STOPPED, "2022-01-10").because(Reason.NOT_SAFE, ""));

        together.move(programme, List.of(site), claim(ENGAGED, "2022-06-01"), ADMINISTRATOR);

        assertThat(adoptions.ofSite(site, ADMINISTRATOR))
                .extracting(Adoption::follows)
                .containsExactly(null, first.id());
    }

    @Test
    void movesAllOrNone() {
        var sites = programmeGiven.targets(programme, 3);
        sites.subList(0, 2).forEach(each -> given.at(programme, each, ENGAGED));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> together.move(programme, sites, claim(COMMITTED, "2021-09-01"), ADMINISTRATOR))
                .satisfies(refusal -> assertThat(refusal.reasons()).hasSize(1));
        assertThat(adoptions.ofSite(sites.getFirst(), ADMINISTRATOR).getFirst().stage())
                .isEqualTo(ENGAGED);

        together.move(programme, sites.subList(0, 2), claim(COMMITTED, "2021-09-01"), ADMINISTRATOR);
        assertThat(adoptions.ofSite(sites.getFirst(), ADMINISTRATOR).getFirst().stage())
                .isEqualTo(COMMITTED);
    }

    @Test
    void identifiesASiteThatIsPutIntoAWave() {
        var wave = programmeGiven.wave(programme, 1, false);

        together.putInWave(programme, List.of(site), wave.id(), ADMINISTRATOR);

        var begun = adoptions.ofSite(site, ADMINISTRATOR).getFirst();
        assertThat(begun.stage()).isEqualTo(IDENTIFIED);
        assertThat(begun.wave()).isEqualTo(wave.id());
        assertThat(begun.latest().claim().date()).isEqualTo(ProgrammeFixtures.START);
    }

    @Test
    void writesTheDatesOfARefusalInWords() {
        given.at(programme, site, ENGAGED);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> together.move(programme, List.of(site), claim(COMMITTED, "2021-03-31"), ADMINISTRATOR))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::message)
                        .containsExactly(
                                "PRACTICE 1: Committed, 31 March 2021, would come before Engaged, 1 April 2021."));
    }
}
