package org.groundswell.app.ui.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.Locale;
import org.groundswell.app.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@UiTest
class UiBrowserTest extends BrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"/design", "/about", "/accessibility", "/failing/CONFLICT", "/failing/UNFORESEEN", "/nowhere"})
    void isAccessibleAndFitsEveryScreen(String path) {
        var name = path.substring(1).replace('/', '-').toLowerCase(Locale.ROOT);
        for (int width : new int[] {DESKTOP, TELEPHONE, 320}) {
            page.setViewportSize(width, 900);
            page.navigate(path);
            assertThat(page.locator("[data-chart]:not([data-drawn])")).hasCount(0);

            screenshot(name + "-" + width);
            assertFitsWidth();
            assertAccessible();
        }
    }

    @Test
    void isNotAccessibleWithAPictureThatSaysNothing() {
        page.navigate("/about");
        page.evaluate("document.querySelector('main').append(document.createElement('img'))");

        assertThat(violations()).extracting(Rule::getId).containsExactly("image-alt");
    }

    @Test
    void drawsChartsOverThePictureOfTheServer() {
        page.navigate("/design");

        assertThat(page.locator("#design-curve [data-drawn] .gs-chart__live svg"))
                .isVisible();
        assertThat(page.locator("#design-cascade .gs-svg")).hasCount(0);
    }

    @Test
    void showsEverythingWithoutScripts() {
        use(new Browser.NewContextOptions().setJavaScriptEnabled(false).setViewportSize(DESKTOP, 900));
        page.navigate("/design");

        assertThat(page.locator("#design-curve .gs-svg--wide")).isVisible();
        assertThat(page.locator("#design-curve .gs-svg--narrow")).isHidden();
        page.locator("input[name=plain-radios][value=stopped]").check();
        assertThat(page.locator("#stopped-why")).isVisible();
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Sites").setExact(true)))
                .isVisible();
        screenshot("design-without-scripts-1280");

        page.setViewportSize(TELEPHONE, 900);
        assertThat(page.locator("#design-curve .gs-svg--narrow")).isVisible();
        assertFitsWidth();
        screenshot("design-without-scripts-390");
    }

    @Test
    void leadsFromTheErrorSummaryToTheField() {
        page.navigate("/design");
        assertThat(page.title()).isEqualTo("Error: Components – Groundswell");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Enter a date that is not in the future"))
                .click();

        assertThat(page.locator("#error-date")).isFocused();
    }

    @Test
    void opensWhatAChoiceBringsWithIt() {
        page.navigate("/design");
        assertThat(page.locator("#stopped-why")).isHidden();

        page.locator("input[name=plain-radios][value=stopped]").check();

        assertThat(page.locator("#stopped-why")).isVisible();
    }

    @Test
    void refinesTheListWhenAFilterChanges() {
        page.navigate("/design");
        page.locator("#design-table").evaluate("table => table.dataset.old = 'yes'");

        page.locator("#filter-stage").selectOption("live");

        assertThat(page.locator("#design-table:not([data-old])")).isVisible();
        assertThat(page.url()).contains("/design?", "filter-stage=live");
    }

    @Test
    void printsWithoutWhatPaperCannotDo() {
        page.navigate("/design");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".nhsuk-header__navigation")).isHidden();
        assertThat(page.locator(".gs-filters")).isHidden();
        assertThat(page.locator(".gs-figure__definition p").first()).isVisible();
    }
}
