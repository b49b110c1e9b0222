package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.util.regex.Pattern;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.signin.AccountFixtures;
import org.groundswell.app.signin.Accounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Four people assess one improvement: one at a desk, one on a telephone, one as a guest whose connection breaks, one
 * with the keyboard alone. They differ, agree, decide, leave with a plan, and assess again.
 */
class AssessmentJourneyTest extends JourneyTest {

    private static final int QUESTIONS = 20;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ImprovementFixtures improvements;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFourPeopleFromTheirOwnViewsToAPlan() {
        var improvement = improvements.shared("Assessed rounds");
        person("runs@example.org", Role.EDITOR, improvement.id());
        person("phone@example.org", Role.RATER, improvement.id());
        person("keys@example.org", Role.RATER, improvement.id());

        signIn("runs@example.org");
        visit("/assessments/new?improvement=" + improvement.code().value());
        page.locator("input[value='scalability-screen']").check();
        press("Begin");
        var assessment = URI.create(page.url()).getPath();
        assertFitsBothWidths("assessment-open");
        var guest = invite();
        visit(assessment);
        ratesAtADesk(assessment);
        ratesOnATelephone(assessment);
        ratesAsGuestWithABrokenConnection(guest);
        ratesWithTheKeyboardAlone(assessment);
        compares(assessment);
        agrees(assessment);
        finishes(assessment);
        plans(assessment);
        decides(assessment, improvement.code().value());
        assessesAgain(assessment);
    }

    /** Follows a link that looks like a button. */
    private void go(String words) {
        button(words).click();
        assertAccessible();
    }

    private void person(String email, Role role, ImprovementId improvement) {
        AccountFixtures.anAccount(accounts, email, new Membership(role, improvement.value()));
    }

    private String invite() {
        page.locator("[name=role]").selectOption("PATIENT_OR_PUBLIC");
        fill("Name (optional)", "Grace");
        press("Invite");
        assertFitsBothWidths("assessment-link");
        return URI.create(page.locator("#link").textContent().strip()).getPath();
    }

    private void ratesAtADesk(String assessment) {
        visit(assessment + "/rate");
        tick("Clinical");
        press("Start rating");
        answerAllOneByOne(3, true);
        press("I have finished");
        assertThat(main()).containsText("You said that you have finished");
    }

    private void ratesOnATelephone(String assessment) {
        use(new Browser.NewContextOptions().setViewportSize(TELEPHONE, 844));
        signIn("phone@example.org");
        visit("/assessments");
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("Assessed rounds")))
                .click();
        tick("Managerial");
        press("Start rating");
        assertFitsWidth();
        screenshot("assessment-question-390");
        answerAllOneByOne(2, false);
        assertFitsWidth();
        visit(assessment + "/rate/all");
        assertFitsWidth();
    }

    private void answerAllOneByOne(int level, boolean dontKnowFirst) {
        for (int n = 1; n <= QUESTIONS; n++) {
            assertThat(main()).containsText("Question " + n + " of " + QUESTIONS);
            choose(n == 1 && dontKnowFirst ? "DONT_KNOW" : n > 12 ? "MET" : Integer.toString(level));
            button(n == QUESTIONS ? "Save" : "Save and go on").click();
        }
        assertThat(main()).containsText("%d of %d questions".formatted(QUESTIONS, QUESTIONS));
        assertAccessible();
    }

    private void choose(String value) {
        main().locator("input[type=radio][name$='-answer'][value='" + value + "']")
                .check();
    }

    /** The line goes down in the middle: what is typed then is kept on the device, and sent when it is back. */
    private void ratesAsGuestWithABrokenConnection(String link) {
        use(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
        visit(link);
        go("Show all questions on one page");
        page.locator("[value='0'][name$='-answer']").first().check();
        assertThat(page.locator("[data-status]").first()).hasText("Saved.");

        page.context().setOffline(true);
        for (int i = 1; i < 12; i++) {
            page.locator("[value='0'][name$='-answer']").nth(i).check();
        }
        assertThat(page.locator("[data-status]").nth(11)).containsText("Not sent yet");
        page.context().setOffline(false);
        assertThat(page.locator("[data-status]").nth(11)).hasText("Saved.", new HasTextOptions().setTimeout(20_000));

        // The server is gone: first a proxy answers in its place, then nobody does.
        page.route("**/rate/**", route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
        page.locator("[value='1'][name$='-answer']").nth(2).check();
        assertThat(page.locator("[data-status]").nth(2)).containsText("Not sent yet");
        page.unroute("**/rate/**");
        page.route("**/rate/**", route -> route.abort("connectionrefused"));
        page.locator("[value='1'][name$='-answer']").nth(3).check();
        assertThat(page.locator("[data-status]").nth(3)).containsText("Not sent yet");
        page.unroute("**/rate/**");
        assertThat(page.locator("[data-status]").nth(2)).hasText("Saved.", new HasTextOptions().setTimeout(20_000));
        assertThat(page.locator("[data-status]").nth(3)).hasText("Saved.", new HasTextOptions().setTimeout(20_000));
        page.locator("[value='0'][name$='-answer']").nth(2).check();
        page.locator("[value='0'][name$='-answer']").nth(3).check();
        assertThat(page.locator("[data-status]").nth(3)).hasText("Saved.");

        addsAFileWhileTheConnectionIsAway();
        page.context().setOffline(true);
        page.locator("textarea[name$='-mitigation']").first().fill("Typed while away");
        page.locator("[value='UNKNOWN'][name$='-answer']").first().check();
        assertThat(page.locator("[data-status]").nth(12)).containsText("Not sent yet");
        var browser = page.context();
        page.close();
        browser.setOffline(false);
        page = browser.newPage();
        visit(link + "/all");
        assertThat(page.locator("textarea[name$='-mitigation']").first()).hasValue("Typed while away");
        assertThat(page.locator("[data-status]").nth(12)).hasText("Saved.", new HasTextOptions().setTimeout(20_000));
        assertThat(jdbc.sql("select mitigation from assessment.gate_answer where mitigation <> ''")
                        .query(String.class)
                        .list())
                .contains("Typed while away");
        visit(link.substring(0, link.length() - 2));
        assertThat(main()).not().containsText("questions");
    }

    private void addsAFileWhileTheConnectionIsAway() {
        var status = page.locator("[data-status]").first();
        main().getByText("Evidence and comment").first().click();
        page.context().setOffline(true);
        page.locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("seen.csv", "text/csv", "month,falls\n1,4\n".getBytes(UTF_8)));
        assertThat(status).containsText("The file is not sent yet");
        page.context().setOffline(false);
        assertThat(status).hasText("Saved.", new HasTextOptions().setTimeout(20_000));
        assertThat(main()).containsText("Kept: seen.csv (table, 1 kB)");
        page.locator("[name$='-words0']").first().fill("Our own count of falls");
        assertThat(page.locator("[data-status]").first()).hasText("Saved.");
        page.reload();
        assertThat(main()).containsText("seen.csv (table, 1 kB)");
        assertThat(page.locator("[name$='-words0']").first()).hasValue("Our own count of falls");
        assertAccessible();
    }

    /** What the guest sent is there for the team, to be saved and not shown. */
    private void takesTheFileOfTheGuest(String assessment) {
        var item = jdbc.sql("select item from assessment.answer_evidence where file_hash is not null")
                .query(String.class)
                .single();
        visit(assessment + "/agree/" + item);
        assertThat(main()).containsText("Patient or public: Our own count of falls: seen.csv");
        var saved = page.waitForDownload(() -> main().getByText("seen.csv").click());
        assertThat(saved.suggestedFilename()).isEqualTo("seen.csv");
    }

    private void ratesWithTheKeyboardAlone(String assessment) {
        use(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
        signIn("keys@example.org");
        visit(assessment + "/rate");
        press("Tab", "For whom do you speak?");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        for (int n = 1; n <= QUESTIONS; n++) {
            assertThat(main()).containsText("Question " + n + " of " + QUESTIONS);
            press("Tab", heading().textContent().strip());
            page.keyboard().press("Space");
            page.keyboard().press("ArrowDown");
            if (n <= 12) {
                page.keyboard().press("ArrowDown");
            } else {
                page.keyboard().press("ArrowUp");
            }
            page.keyboard().press("Enter");
        }
        assertThat(main()).containsText("%d of %d questions".formatted(QUESTIONS, QUESTIONS));
    }

    /** Goes on with that key until a radio button of the group has the focus. */
    private void press(String key, String group) {
        for (int i = 0; i < 40; i++) {
            page.keyboard().press(key);
            var inside = page.evaluate("document.activeElement.type === 'radio'"
                    + " && document.activeElement.closest('fieldset').querySelector('legend').textContent.trim()");
            if (group.equals(inside)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach: " + group);
    }

    private void compares(String assessment) {
        use(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
        signIn("runs@example.org");
        visit(assessment + "/compare");
    }

    private void agrees(String assessment) {
        assertThat(main()).containsText("Raters still answer alone");
        visit(assessment);
        press("Close rating and compare");
        assertThat(main()).containsText("4 raters");
        assertThat(main()).containsText("They lie apart");
        assertThat(main()).containsText("With fewer than 5 raters");
        assertThat(main()).containsText("However they turn out, the mean lies between");
        assertFitsBothWidths("assessment-compare");
        takesTheFileOfTheGuest(assessment);
        visit(assessment + "/compare");
        go("Agree, one question after another");
        assertFitsBothWidths("assessment-agree");
        tick("Met");
        press("Keep this and go on");
        for (int n = 2; n <= QUESTIONS; n++) {
            agreeOn(n <= 8 ? "MET" : "2");
            if (n == 9) {
                main().getByText("Somebody does not agree").click();
                fill("Patient or public", "Nobody asked us");
            }
            button("Keep this and go on").click();
        }
        assertThat(heading()).hasText("Result so far");
        assertAccessible();
    }

    private void agreeOn(String value) {
        main().locator("input[type=radio][name=answer][value='" + value + "']").check();
    }

    private void finishes(String assessment) {
        fill("In how many settings unlike each other was it tested?", "2");
        press("Note this");
        press("Finish this assessment");
        assertThat(main()).containsText("Ready to test at the next scale");
        assertThat(main()).containsText("have not been validated");
        assertFitsBothWidths("assessment-result");
        visit(assessment + "/agree");
        assertThat(main()).containsText("What the team agreed");
    }

    private void plans(String assessment) {
        visit(assessment + "/next-steps");
        assertFitsBothWidths("assessment-next-steps");
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Choose")))
                .first()
                .click();
        fill("Who does it?", "Ward sister");
        date("By when?", 31, 1, 2099);
        press("Add to the tasks");
        assertThat(main()).containsText("Chosen, by 31 January 2099");
    }

    private void decides(String assessment, String code) {
        visit(assessment + "/decide");
        assertThat(page).hasURL(Pattern.compile(".*/improvements/" + code + "/decisions/new.*"));
        assertThat(main().locator("[name=panel]")).hasValue(Pattern.compile("Advised by 4 people.*"));
        assertThat(main().locator("[name=result]:checked")).hasValue("TEST_MORE");
        page.locator("[name=result][value=PROCEED]").check();
        date("When?", 1, 11, 2024);
        date("When will it be reviewed?", 1, 11, 2099);
        for (var statement : new String[] {"safety", "involvement", "equality"}) {
            assertThat(main().locator("[name=" + statement + "]")).not().hasValue("");
        }
        press("Record this decision");
        assertThat(jdbc.sql("select status from improvement.improvement where code = :code")
                        .param("code", code)
                        .query(String.class)
                        .single())
                .isEqualTo("SPREAD_READY");
        visit("/improvements/" + code);
        assertThat(main()).containsText("Ready to test at the next scale");
        assertFitsBothWidths("assessment-part");
    }

    private void assessesAgain(String assessment) {
        visit(assessment);
        assertFitsBothWidths("assessment-finished");
        press("Assess again");
        var again = URI.create(page.url()).getPath();
        visit(again + "/rate");
        go("Start");
        answerAllOneByOne(3, false);
        visit(again);
        press("Close rating and compare");
        visit(again + "/result");
        assertThat(main()).containsText("What changed since last time");
        assertThat(main()).containsText("1 \"do not know\" resolved");
        assertThat(again).isNotEqualTo(assessment);
    }
}
