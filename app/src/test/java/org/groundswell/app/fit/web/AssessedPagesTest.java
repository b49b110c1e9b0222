package org.groundswell.app.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.adoption.AdoptionFixtures.claim;

import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.FitFixtures;
import org.groundswell.app.fit.SustainabilityChecks;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The instruments beside the scalability assessment, by several people and by forms alone, from page to page. */
@PageTest
class AssessedPagesTest {

    private static final Pattern LINK = Pattern.compile("/rate/[A-Za-z0-9_-]+");

    @Autowired
    MockMvcTester browser;

    @Autowired
    FitFixtures given;

    @Autowired
    AdoptionFixtures adoptions;

    @Autowired
    AssessmentFixtures assessed;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    SustainabilityChecks checks;

    @Test
    void theLeadOfASiteLetsThreePeopleSayHowReadyItIs() {
        var programme = given.programme("page-together", 2);
        var site = given.sites(programme).getFirst();
        var adoption = adoptions.at(programme, site, AdoptionStage.ENGAGED);
        var lead = Members.siteLeadOf(site.value());
        var page = "/adoptions/" + adoption.id().value();
        assertThat(text(page, lead)).contains("let several people of the site answer", "Not rated");

        var id = begin("adoption", adoption.id().value().toString(), Instrument.SITE_READINESS, lead);
        var url = "/assessments/" + id.value();
        answerAll(id, invited(url, "CLINICAL", lead), 5);
        answerAll(id, invited(url, "MANAGERIAL", lead), 1);
        answerAll(id, invited(url, "PATIENT_OR_PUBLIC", lead), 2);
        assertThat(browser.get().uri(url + "/compare").with(As.member(lead))).hasStatus(HttpStatus.FORBIDDEN);
        sent(url + "/close", lead);
        assertThat(text(url + "/compare", lead)).contains("those furthest apart first");
        sent(url + "/agree/site-infrastructure", lead, "answer", "2", "version", "0", "dissent-CLINICAL", "We have it");
        assertThat(text(page, lead)).contains("Not rated");
        sent(url + "/finish", lead);

        assertThat(text(url + "/result", lead))
                .contains("This instrument has no line to reach", page)
                .doesNotContain("Ready to");
        assertThat(text(page, lead)).contains("Blocked", "has 2, needs 4", "−2 blocks", "Assessed on", "Finished");
        assertThat(text("/programmes/page-together/fit?state=BLOCKED", Members.administrator()))
                .contains("PRACTICE 1", "−2 blocks", "−1")
                .doesNotContain("PRACTICE 2<");
        assertThat(text("/programmes/page-together/sites", Members.administrator()))
                .contains("Fit", "Blocked", "Infrastructure, digital, data and supply", "/fit?state=BLOCKED");
    }

    @Test
    void whoHasNoPartInTheSiteNeitherOpensNorReads() {
        var programme = given.programme("page-apart", 1);
        var adoption = adoptions.at(programme, given.sites(programme).getFirst(), AdoptionStage.ENGAGED);
        var id = given.assessed(adoption, Instrument.SITE_READINESS, 3);
        var stranger = Members.viewerOf(programme.id().value());

        assertThat(browser.post()
                        .uri("/assessments/new")
                        .param("adoption", adoption.id().value().toString())
                        .param("instrument", Instrument.SITE_READINESS)
                        .with(As.member(stranger)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.get().uri("/assessments/" + id.value() + "/result").with(As.member(stranger)))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void severalPeopleMakeASustainabilityCheck() {
        var programme = given.programme("page-lasting", 1);
        var site = given.sites(programme).getFirst();
        var lead = Members.siteLeadOf(site.value());
        var adoption = live(adoptions.at(programme, site, AdoptionStage.PREPARING), 7);
        var page = "/adoptions/" + adoption.id().value() + "/sustainability";
        assertThat(text(page, lead)).contains("Let several people answer, each alone");

        var id = begin("adoption", adoption.id().value().toString(), Instrument.SUSTAINABILITY, lead);
        var url = "/assessments/" + id.value();
        answerAll(id, invited(url, "CLINICAL", lead), 3);
        answerAll(id, invited(url, "MANAGERIAL", lead), 2);
        sent(url + "/close", lead);
        sent(url + "/finish", lead);

        assertThat(text(page, lead))
                .contains("Assessed by 2 people", url + "/result", "75.0", "Factors at 6 months", "Between B and A")
                .contains("The next check, at 12 months");
        assertThat(text("/programmes/page-lasting/sustainability", Members.administrator()))
                .contains("No check is due");
    }

    @Test
    void aComplexityProfileStandsBesideWhatTheEditorsSay() {
        var improvement = improvements.spreadReady("Rounds at night");
        var editor = Members.editorOf(improvement.id().value());
        var page = "/improvements/" + improvement.code().value();
        assertThat(text(page, editor))
                .contains("/assessments/new?improvement=" + improvement.code().value());

        var id = begin("improvement", improvement.code().value(), Instrument.COMPLEXITY, editor);
        var url = "/assessments/" + id.value();
        var one = invited(url, "CLINICAL", editor);
        var other = invited(url, "PATIENT_OR_PUBLIC", editor);
        answerAll(id, one, 0);
        answerAll(id, other, 0);
        answer(one, "adopters-staff", 2);
        answer(other, "adopters-staff", 2);
        answer(one, "time-adaptation", 1);
        sent(url + "/close", editor);
        sent(url + "/finish", editor);

        var found = "1 complex, 1 complicated, 5 simple";
        assertThat(text(url + "/result", editor))
                .contains("There is no total", "The people who would use it")
                .doesNotContain("Score of what is known", "Ready to");
        assertThat(text(page, editor)).contains("of 7 subjects " + found, url + "/result");
        assertThat(text(page, Optional.empty())).doesNotContain(found);
        sent(url + "/share", editor, "sharing", "PUBLIC", "version", Integer.toString(version(id)));
        assertThat(text(page, Optional.empty())).contains("by 2 people: of 7 subjects " + found);
    }

    private Adoption live(Adoption adoption, int months) {
        return adoptions.moved(
                adoption.id(), claim(AdoptionStage.LIVE, checks.today().minusMonths(months)));
    }

    private int version(AssessmentId id) {
        return assessed.get(id).editVersion();
    }

    private AssessmentId begin(String field, String value, String instrument, Member by) {
        assertThat(text("/assessments/new?%s=%s&instrument=%s".formatted(field, value, instrument), by))
                .containsPattern("value=\"%s\"[^>]*checked".formatted(instrument));
        var location = sent("/assessments/new", by, field, value, "instrument", instrument);
        return AssessmentId.of(location.substring(location.lastIndexOf('/') + 1));
    }

    /** Invites somebody for a role, and gives the desk behind the link. */
    private String invited(String url, String role, Member by) {
        var link = LINK.matcher(text(sent(url + "/raters", by, "role", role, "name", "", "email", ""), by));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void answerAll(AssessmentId id, String desk, int level) {
        assessed.items(id).forEach(item -> answer(desk, item, level));
    }

    /** As a guest, on one question of the desk; a second time with the version the first left. */
    private void answer(String desk, String item, int level) {
        var first = browser.post()
                .uri(desk + "/answers/" + item)
                .param(item + "-answer", Integer.toString(level))
                .with(As.anybody())
                .exchange();
        if (first.getResponse().getStatus() != HttpStatus.SEE_OTHER.value()) {
            assertThat(browser.post()
                            .uri(desk + "/answers/" + item)
                            .param(item + "-answer", Integer.toString(level))
                            .param(item + "-version", "1")
                            .with(As.anybody()))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
    }

    private String text(String path, Member by) {
        return text(path, Optional.of(by));
    }

    private String text(String path, Optional<Member> by) {
        var get = browser.get().uri(path);
        by.ifPresent(member -> get.with(As.member(member)));
        var page = assertThat(get).hasStatusOk().actual();
        return new String(page.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Sends a form that is accepted, and says where it leads. */
    private String sent(String path, Member by, String... fields) {
        var post = browser.post().uri(path);
        for (int field = 0; field < fields.length; field += 2) {
            post.param(fields[field], fields[field + 1]);
        }
        var answer = assertThat(post.with(As.member(by)))
                .hasStatus(HttpStatus.SEE_OTHER)
                .actual();
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }
}
