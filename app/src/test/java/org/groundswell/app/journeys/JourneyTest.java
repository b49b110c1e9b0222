package org.groundswell.app.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.app.BrowserTest;
import org.groundswell.app.signin.AccountFixtures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/**
 * A walk through the whole application as a person takes it: by what is written on links, buttons and fields. Every
 * page that is reached must satisfy the accessibility checker.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class JourneyTest extends BrowserTest {

    static final String PASSWORD = AccountFixtures.PASSWORD;

    /** Opens an address and checks what is there. */
    void visit(String path) {
        page.navigate(path);
        assertGood();
    }

    /** Presses the button and checks the page that follows. */
    void press(String button) {
        button(button).click();
        assertGood();
    }

    /** Follows the link of exactly these words and checks the page it leads to. */
    void follow(String link) {
        main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        assertGood();
    }

    void fill(String label, String text) {
        main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** Chooses a radio button or ticks a box. */
    void tick(String label) {
        main().getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    /** Types a day into the date under this question. */
    void date(String question, int day, int month, int year) {
        var group = main().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true));
        group.getByLabel("Day").fill(Integer.toString(day));
        group.getByLabel("Month").fill(Integer.toString(month));
        group.getByLabel("Year").fill(Integer.toString(year));
    }

    void signIn(String email) {
        visit("/sign-in");
        fill("E-mail address", email);
        fill("Password", PASSWORD);
        press("Sign in");
        assertThat(page).not().hasURL(Pattern.compile(".*/sign-in.*"));
    }

    /** Describes an improvement and shares it; answers the path of its page, which is open then. */
    String describe(String title) {
        visit("/improvements/new");
        fill("What is it called?", title);
        fill("What is it, in two or three sentences?", "A round every hour, so that nobody is forgotten.");
        press("Save");
        var edit = page.url();
        part("description", Map.of("problem", "Patients waited unseen.", "population", "Adults who wait"));
        part("ownership", Map.of("ownerName", "Example trust", "contactRole", "Spread lead", "licence", "CC BY 4.0"));
        part("tidier", Map.of("why", "People get worse", "procedures", "Look, then ask", "providers", "Any nurse"));
        part("safety", Map.of("risks", "Fewer breaks: rota reviewed monthly"));
        part("component", Map.of("name", "Hourly round", "function", "Somebody looks in", "form", "A card"));
        page.navigate(edit);
        assertFitsBothWidths("journey-improvement-edit");
        press("Submit for review");
        page.navigate(edit);
        press("Share with everybody");
        visit(edit.substring(0, edit.indexOf("/edit")));
        assertThat(heading()).hasText(title);
        assertThat(main()).containsText("Version 1");
        return URI.create(page.url()).getPath();
    }

    /** Fills one part of the description, with the first answer where there are choices. */
    private void part(String kind, Map<String, String> texts) {
        main().locator("a[href*='/edit/" + kind + "']").first().click();
        texts.forEach((name, text) -> main().locator("[name=" + name + "]").fill(text));
        for (var choice : new String[] {"settings", "core"}) {
            var answers = main().locator("input[name=" + choice + "]");
            if (answers.count() > 0) {
                answers.first().check();
            }
        }
        press("Save");
        assertThat(main().getByText("There is a problem")).hasCount(0);
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator heading() {
        return main().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Keeps pictures of the page at both widths, on which it must not have to be scrolled sideways. */
    void assertFitsBothWidths(String name) {
        for (int width : new int[] {TELEPHONE, DESKTOP}) {
            page.setViewportSize(width, 900);
            assertThat(page.locator("[data-chart]:not([data-drawn])")).hasCount(0);
            assertFitsWidth();
            screenshot(name + "-" + width);
        }
    }

    private void assertGood() {
        assertThat(heading()).hasCount(1);
        assertAccessible();
    }
}
