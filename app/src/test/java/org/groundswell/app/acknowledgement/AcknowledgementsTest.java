package org.groundswell.app.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.Members;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.mail.PostedTexts;
import org.groundswell.app.mail.WithMail;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.groundswell.app.signin.Memberships;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@WithMail
class AcknowledgementsTest {

    @Autowired
    Acknowledgements acknowledgements;

    @Autowired
    Reminders reminders;

    @Autowired
    Notices notices;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    Memberships memberships;

    @Autowired
    PostedTexts posted;

    @Autowired
    JdbcClient jdbc;

    private Programme programme;
    private Adoption live;
    private Adoption engaged;
    private EntryId site;
    private Member lead;

    @BeforeEach
    void spread() {
        programme = programmes.approved("told-2021");
        var sites = programmes.targets(programme, 3);
        site = sites.getFirst();
        live = adoptions.at(programme, site, AdoptionStage.LIVE);
        engaged = adoptions.at(programme, sites.get(1), AdoptionStage.PREPARING);
        lead = Members.siteLeadOf(site.value());
        improvements.openAccount(lead);
        memberships.grant(lead.id(), new Membership(Role.SITE_LEAD, site.value()), ProgrammeFixtures.ADMINISTRATOR);
    }

    @Test
    void areAskedOfEveryLiveSiteAndNoOther() {
        var notice = issue(NoticeKind.STOP, null);

        assertThat(acknowledgements.progress(notice)).isEqualTo(new Progress(1, 0));
        assertThat(acknowledgements.of(live.id())).extracting(Asked::notice).containsExactly(notice);
        assertThat(acknowledgements.of(engaged.id())).isEmpty();
        assertThat(acknowledgements.outstanding(lead)).hasSize(1);
    }

    @Test
    void areAskedOfASiteThatGoesLiveWhileANoticeIsOpen() {
        var notice = issue(NoticeKind.SAFETY, null);

        adoptions.moved(engaged.id(), AdoptionFixtures.claim(AdoptionStage.LIVE, AdoptionFixtures.DAY.plusYears(1)));

        assertThat(acknowledgements.of(engaged.id())).extracting(Asked::notice).containsExactly(notice);
    }

    @Test
    void areNotAskedOfSitesWithAnotherVersion() {
        var notice = notices.issue(
                        programme.improvement(),
                        NoticeKind.UPDATE,
                        Set.of(programme.version()),
                        "Only version 1",
                        null,
                        ProgrammeFixtures.ADMINISTRATOR)
                .id();

        assertThat(acknowledgements.progress(notice).asked()).isEqualTo(1);
    }

    @Test
    void areGivenOnceByTheLeadOrForTheSite() {
        var notice = issue(NoticeKind.STOP, null);

        acknowledgements.acknowledge(notice, live.id(), "Devices locked away", lead);

        assertThat(acknowledgements.progress(notice)).isEqualTo(new Progress(1, 1));
        assertThat(acknowledgements.of(live.id())).singleElement().satisfies(given -> {
            assertThat(given.givenBy()).isEqualTo(lead.name());
            assertThat(given.onBehalf()).isFalse();
            assertThat(given.words()).isEqualTo("Devices locked away");
        });
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> acknowledgements.acknowledge(
                        notice, live.id(), "", Members.managerOf(programme.id().value())));
    }

    @Test
    void areMarkedWhenAManagerGivesThem() {
        var notice = issue(NoticeKind.STOP, null);
        var manager = Members.managerOf(programme.id().value());
        improvements.openAccount(manager);

        acknowledgements.acknowledge(notice, live.id(), "By telephone", manager);

        assertThat(acknowledgements.of(live.id())).extracting(Asked::onBehalf).containsExactly(true);
    }

    @Test
    void areNotForOthersToGiveOrSee() {
        var notice = issue(NoticeKind.STOP, null);
        var other = Members.siteLeadOf(UUID.randomUUID());

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> acknowledgements.acknowledge(notice, live.id(), "", other));
        assertThat(acknowledgements.page(notice, other, 10, 0)).isEmpty();
        assertThat(acknowledgements.page(
                        notice, Members.editorOf(programme.improvement().value()), 10, 0))
                .hasSize(1);
    }

    @Test
    void areAskedForByLetterAndReminded() {
        var notice = issue(NoticeKind.STOP, LocalDate.now(Directory.ZONE).plusDays(1));
        var address = lead.id().value() + "@example.nhs.uk";

        assertThat(posted.to(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text())
                        .contains("Stop using it", "PRACTICE 1", "/notices/" + notice.value()));
        assertThat(reminders.sendDue()).as("asked a moment ago").isZero();

        jdbc.sql("update acknowledgement.asked set asked_at = asked_at - interval '4 days'")
                .update();
        assertThat(reminders.sendDue()).isEqualTo(1);
        assertThat(reminders.sendDue()).as("once in three days").isZero();
        assertThat(posted.to(address)).hasSize(2);

        jdbc.sql("update acknowledgement.reminder set sent_at = sent_at - interval '4 days'")
                .update();
        acknowledgements.acknowledge(notice, live.id(), "", lead);
        assertThat(reminders.sendDue()).as("given").isZero();
    }

    private NoticeId issue(NoticeKind kind, @Nullable LocalDate deadline) {
        return notices.issue(
                        programme.improvement(),
                        kind,
                        Set.of(),
                        "Stop using it until the supplier has answered",
                        deadline,
                        ProgrammeFixtures.ADMINISTRATOR)
                .id();
    }
}
