package org.groundswell.app.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.programme.Programmes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
@WithMail
class InterestsTest {

    @Autowired
    Interests interests;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Programmes programmes;

    @Autowired
    Improvements improvements;

    @Autowired
    ProgrammeFixtures given;

    @Autowired
    AdoptionFixtures adopted;

    @Autowired
    PostedTexts posted;

    private Programme programme;
    private Improvement improvement;
    private EntryId site;
    private Member manager;

    @BeforeEach
    void spread() {
        programme = given.approved("wanted-2021");
        improvement = improvements.get(programme.improvement());
        site = given.practices(1).getFirst();
        manager = Members.managerOf(programme.id().value());
    }

    @Test
    void becomesAnEngagedAdoptionOnTheTargetList() {
        var wanted = wanted();

        var adoption = interests.accept(wanted.id(), 1, programme.code(), manager);

        assertThat(adoption.stage()).isEqualTo(AdoptionStage.ENGAGED);
        assertThat(adoption.site()).isEqualTo(site);
        assertThat(programmes.targets(programme.id(), programmes.today())).contains(site);
        assertThat(interests.page(manager, 10, 0))
                .singleElement()
                .extracting(line -> line.interest().state())
                .isEqualTo(Interest.State.ACCEPTED);
    }

    @Test
    void movesASiteThatWasIdentifiedAlready() {
        programmes.addTargets(programme, List.of(site), ProgrammeFixtures.START, manager);
        var before = adopted.at(programme, site, AdoptionStage.IDENTIFIED);

        var after = interests.accept(wanted().id(), 1, programme.code(), manager);

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.stage()).isEqualTo(AdoptionStage.ENGAGED);
    }

    @Test
    void isUndoneWithTheAdoptionAtIdentified() {
        var wanted = wanted();
        var adoption = interests.accept(wanted.id(), 1, programme.code(), manager);

        interests.undo(wanted.id(), 2, manager);

        assertThat(adoptions.get(adoption.id(), manager).stage()).isEqualTo(AdoptionStage.IDENTIFIED);
        assertThat(interests.accept(wanted.id(), 3, programme.code(), manager).stage())
                .isEqualTo(AdoptionStage.ENGAGED);
    }

    @Test
    void isNotUndoneOnceTheSiteHasMovedOn() {
        var wanted = wanted();
        var adoption = interests.accept(wanted.id(), 1, programme.code(), manager);
        adopted.moved(adoption.id(), AdoptionFixtures.claim(AdoptionStage.COMMITTED, programmes.today()));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> interests.undo(wanted.id(), 2, manager));
    }

    @Test
    void isDeclinedWithAReasonAndReopened() {
        var wanted = wanted();

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> interests.decline(wanted.id(), 1, " ", manager));
        interests.decline(wanted.id(), 1, "Not before autumn", manager);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> interests.decline(wanted.id(), 1, "Again", manager));
        interests.undo(wanted.id(), 2, manager);

        assertThat(interests.waiting(improvement.id())).isEqualTo(1);
    }

    @Test
    void isAskedForOncePerSiteAndAnsweredByItsProgramme() {
        var wanted = wanted();

        assertThatExceptionOfType(Refusal.class).isThrownBy(this::wanted).withMessageContaining("already");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> interests.express(
                        improvement, "NOWHERE", "Me", "me@example.org", "", Optional.empty(), "192.0.2.1"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> interests.accept(
                        wanted.id(),
                        1,
                        programme.code(),
                        Members.editorOf(improvement.id().value())));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> interests.decline(wanted.id(), 1, "No", Members.withoutRole()));
    }

    @Test
    void tellsTheSiteWhatBecameOfItsWish() {
        var wanted = wanted();
        interests.decline(wanted.id(), 1, "Not before autumn", manager);
        interests.undo(wanted.id(), 2, manager);
        interests.accept(wanted.id(), 3, programme.code(), manager);

        assertThat(posted.to("practice@example.org"))
                .satisfiesExactly(
                        letter -> assertThat(letter.text()).contains("Not before autumn"),
                        letter -> assertThat(letter.text()).contains("taken back"),
                        letter -> assertThat(letter.text()).contains(programme.name()));
        assertThat(interests.isToldByLetter(wanted.id(), manager)).isTrue();
    }

    @Test
    void leavesItToTheManagerToRingASiteThatLeftANumber() {
        var wanted = interests.express(
                improvement,
                ProgrammeFixtures.code(1),
                "Practice manager",
                "0117 496 0000",
                "",
                Optional.empty(),
                "192.0.2.1");

        interests.decline(wanted.id(), 1, "Not before autumn", manager);

        assertThat(interests.isToldByLetter(wanted.id(), manager)).isFalse();
    }

    private Interest wanted() {
        return interests.express(
                improvement,
                ProgrammeFixtures.code(1),
                "Practice manager",
                "practice@example.org",
                "We begin when you like",
                Optional.empty(),
                "192.0.2.1");
    }
}
