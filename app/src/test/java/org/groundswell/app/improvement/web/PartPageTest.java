package org.groundswell.app.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@PageTest
class PartPageTest {

    private static final String HOME = "/improvements/hourly-rounds";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Improvements improvements;

    @Autowired
    Texts texts;

    @Autowired
    ImprovementFixtures given;

    @Autowired
    JdbcClient jdbc;

    Improvement improvement;
    Member amina;
    Member ben;

    @BeforeEach
    void twoEditors() {
        improvement = given.complete("Hourly rounds");
        amina = Members.editorOf(improvement.id().value());
        ben = Members.editorOf(improvement.id().value());
    }

    @Test
    void savesAndReturnsToTheEditor() {
        assertThat(post(amina, "/edit/description", revision(PartKind.DESCRIPTION))
                        .param("title", "Hourly rounds")
                        .param("summary", "Somebody looks in every hour.")
                        .param("settings", "WARD", "MATERNITY"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(HOME + "/edit");
        assertThat(improvements.get(improvement.id()).description().summary())
                .isEqualTo("Somebody looks in every hour.");
        assertThat(improvements.get(improvement.id()).description().settings()).hasSize(2);
    }

    @Test
    void keepsEverythingTypedWhenAnNhsNumberIsRefused() {
        assertThat(post(amina, "/edit/description", revision(PartKind.DESCRIPTION))
                        .param("title", "Hourly rounds")
                        .param("summary", "Mr Example, 999 000 0018, fell.")
                        .param("problem", "Falls at night <i>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Error:",
                        "Take out the NHS number that begins 999",
                        "Mr Example, 999 000 0018, fell.",
                        "Falls at night &lt;i&gt;");
        assertThat(improvements.get(improvement.id()).description().problem())
                .isEqualTo("Patients waited without being looked at.");
    }

    @Test
    void bringsBackWhatWasTypedAndNeverSaved() {
        assertThat(post(amina, "/edit/description/unsaved", revision(PartKind.DESCRIPTION))
                        .param("title", "Hourly rounds")
                        .param("summary", "Half a sent"))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Kept for you");

        assertThat(get(amina, "/edit/description")).bodyText().contains("Half a sent", "have not saved it");
        assertThat(get(ben, "/edit/description")).bodyText().doesNotContain("Half a sent");
        assertThat(improvements.get(improvement.id()).description().summary())
                .isEqualTo("A round every hour so that nobody is forgotten.");

        assertThat(post(amina, "/edit/description/forget", 0)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(get(amina, "/edit/description")).bodyText().doesNotContain("Half a sent");
    }

    @Test
    void neverKeepsAnNhsNumberNotEvenUnsaved() {
        assertThat(post(amina, "/edit/description/unsaved", 1).param("summary", "999 000 0018"))
                .hasStatus(HttpStatus.OK)
                .bodyText()
                .contains("Not kept", "NHS number");
        assertThat(jdbc.sql("select count(*) from improvement.unsaved_text")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void showsAClashWithBothTextsAndSavesWhatIsChosen() {
        int opened = revision(PartKind.DESCRIPTION);
        assertThat(post(ben, "/edit/description", opened)
                        .param("title", "Hourly rounds")
                        .param("summary", "Ben's words")
                        .param("problem", "The same problem"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(post(amina, "/edit/description", opened)
                        .param("title", "Hourly rounds")
                        .param("summary", "Amina's words")
                        .param("problem", "The same problem"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("saved this while you were writing", "Ben's words", "Amina's words")
                .doesNotContain("keep.problem");
        assertThat(improvements.get(improvement.id()).description().summary()).isEqualTo("Ben's words");
        assertThat(get(amina, "/edit/description")).bodyText().contains("Amina's words");

        assertThat(post(amina, "/edit/description/settle", opened + 1)
                        .param("same.title", "Hourly rounds")
                        .param("same.problem", "The same problem")
                        .param("keep.summary", "mine")
                        .param("mine.summary", "Amina's words")
                        .param("theirs.summary", "Ben's words"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(improvements.get(improvement.id()).description().summary()).isEqualTo("Amina's words");
        assertThat(improvements.get(improvement.id()).description().problem()).isEqualTo("The same problem");
    }

    @Test
    void proposesTheirWordsWhereOnlyTheyChangedThem() {
        int opened = revision(PartKind.DESCRIPTION);
        var fields =
                texts.part(PartRef.of(improvement.id(), PartKind.DESCRIPTION)).fields();
        var bens = post(ben, "/edit/description", opened);
        var aminas = post(amina, "/edit/description", opened);
        fields.forEach((name, value) -> {
            bens.param(name, name.equals("population") ? "Ben's population" : value);
            aminas.param(name, name.equals("summary") ? "Amina's summary" : value);
        });
        assertThat(bens).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(aminas)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .containsPattern("id=\"theirs-population\"[^>]*checked")
                .containsPattern("id=\"mine-summary\"[^>]*checked");
    }

    @Test
    void letsTwoPeopleWorkOnDifferentParts() {
        int description = revision(PartKind.DESCRIPTION);
        int ownership = revision(PartKind.OWNERSHIP);

        assertThat(post(ben, "/edit/description", description).param("title", "Hourly rounds"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(post(amina, "/edit/ownership", ownership).param("ownerName", "Another trust"))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(improvements.get(improvement.id()).ownership().ownerName()).isEqualTo("Another trust");
    }

    @Test
    void bringsAnEarlierTextBack() {
        int first = revision(PartKind.DESCRIPTION);
        post(amina, "/edit/description", first)
                .param("title", "Hourly rounds")
                .param("summary", "Worse")
                .exchange();

        assertThat(get(amina, "/edit/description/history"))
                .bodyText()
                .contains("A round every hour so that nobody is forgotten.", "?from=" + first);
        assertThat(get(amina, "/edit/description?from=" + first))
                .bodyText()
                .contains("A round every hour so that nobody is forgotten.", "Save it to bring it back");
    }

    @Test
    void editsAChecklistByRows() {
        var version = improvements.draftVersion(improvement.id()).orElseThrow();
        var component = version.components().getFirst().id().value();

        assertThat(post(amina, "/edit/checklist/" + component, 0)
                        .param("order-0", "2")
                        .param("time-0", "Hour 2")
                        .param("words-0", "Offer a drink")
                        .param("order-1", "1")
                        .param("time-1", "Hour 1")
                        .param("words-1", "Look")
                        .param("core-1", "yes")
                        .param("order-2", "")
                        .param("time-2", "")
                        .param("words-2", ""))
                .hasStatus(HttpStatus.SEE_OTHER);

        var items = improvements
                .draftVersion(improvement.id())
                .orElseThrow()
                .components()
                .getFirst()
                .checklist()
                .items();
        assertThat(items).extracting("words").containsExactly("Look", "Offer a drink");
        assertThat(items).extracting("core").containsExactly(true, false);
    }

    @Test
    void addsOrdersAndRemovesComponents() {
        assertThat(post(amina, "/edit/component/new", 0)
                        .param("name", "Night card")
                        .param("core", "adaptable"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var id = component("Night card");
        assertThat(post(amina, "/components/" + id + "/move", 0).param("direction", "up"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(names()).containsExactly("Hourly round", "Night card", "Poster");

        assertThat(get(amina, "/components/" + id + "/remove")).bodyText().contains("Remove \"Night card\"?");
        assertThat(post(amina, "/components/" + id + "/remove", 0)).hasStatus(HttpStatus.SEE_OTHER);

        assertThat(names()).containsExactly("Hourly round", "Poster");
    }

    @Test
    void addsEvidenceTakesItOffAndBringsItBack() {
        assertThat(post(amina, "/edit/evidence/new", 0)
                        .param("outcome", "Falls")
                        .param("source", "Example journal")
                        .param("strength", "LIMITED")
                        .param("link", "javascript:alert(1)"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter an address that begins with https:// or http://", "javascript:alert(1)");
        assertThat(post(amina, "/edit/evidence/new", 0)
                        .param("outcome", "Falls")
                        .param("source", "Example journal")
                        .param("strength", "LIMITED"))
                .hasStatus(HttpStatus.SEE_OTHER);
        var id = jdbc.sql("select id from improvement.evidence_item")
                .query(UUID.class)
                .single();

        post(amina, "/evidence/" + id + "/remove", 0).exchange();
        assertThat(get(amina, "")).bodyText().doesNotContain("Example journal");
        post(amina, "/evidence/" + id + "/bring-back", 0).exchange();
        assertThat(get(amina, "")).bodyText().contains("Example journal");
    }

    @Test
    void refusesToChangeAPublishedVersion() {
        var version = improvements.draftVersion(improvement.id()).orElseThrow();
        improvements.submit(improvement.id(), ADMINISTRATOR);
        improvements.share(improvement.id(), ADMINISTRATOR);

        assertThat(get(amina, "/edit/tidier")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(
                                amina,
                                "/edit/component/"
                                        + version.components().getFirst().id().value(),
                                1)
                        .param("name", "Changed")
                        .param("core", "core"))
                .hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isForEditorsOfThisImprovementOnly() {
        var other = Members.editorOf(given.complete("Falls bundle").id().value());

        assertThat(get(other, "/edit")).hasStatus(HttpStatus.NOT_FOUND);
        improvements.submit(improvement.id(), ADMINISTRATOR);
        improvements.share(improvement.id(), ADMINISTRATOR);
        assertThat(get(other, "/edit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(other, "/edit/description", 1).param("title", "Mine now"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(other, "/withdraw", 0).param("reason", "x")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesPartsThatDoNotExist() {
        assertThat(get(amina, "/edit/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(amina, "/edit/component/not-an-id")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(amina, "/edit/component/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void beginsAnImprovementAndRefusesAnEmptyTitle() {
        var newcomer = Members.withoutRole();
        assertThat(browser.post()
                        .uri("/improvements/new")
                        .with(As.member(newcomer))
                        .param("title", " ")
                        .param("summary", "Kept"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Enter a title", "Kept");
        assertThat(browser.post()
                        .uri("/improvements/new")
                        .with(As.member(newcomer))
                        .param("title", "Tea for all"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl("/improvements/tea-for-all/edit");
    }

    private MockMvcRequestBuilder get(Member member, String path) {
        return browser.get().uri(HOME + path).with(As.member(member));
    }

    private MockMvcRequestBuilder post(Member member, String path, int revision) {
        return browser.post().uri(HOME + path).with(As.member(member)).param("revision", String.valueOf(revision));
    }

    private int revision(PartKind kind) {
        return texts.revision(PartRef.of(improvement.id(), kind));
    }

    private List<String> names() {
        return improvements.draftVersion(improvement.id()).orElseThrow().components().stream()
                .map(component -> component.text().name())
                .toList();
    }

    private UUID component(String name) {
        return improvements.draftVersion(improvement.id()).orElseThrow().components().stream()
                .filter(component -> component.text().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }
}
