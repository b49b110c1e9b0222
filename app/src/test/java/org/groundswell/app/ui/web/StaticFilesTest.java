package org.groundswell.app.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.groundswell.app.ui.Assets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@UiTest
class StaticFilesTest {

    private static final Pattern PICTURE = Pattern.compile("url\\(\"?([^\")]+\\.svg)\"?\\)");
    private static final Pattern OWN = Pattern.compile("(?:href|src|action)=\"(/[^\"]*)\"");

    @Autowired
    private MockMvcTester browser;

    @Test
    void letsBrowsersKeepHashedFilesForAYear() {
        for (var name : new String[] {"app.css", "app.js", "early.js"}) {
            assertThat(Assets.url(name)).matches("/assets/[a-z]+-[0-9A-Za-z]{8,}\\.(css|js)");
            assertThat(browser.get().uri(Assets.url(name)))
                    .hasStatusOk()
                    .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
        }
    }

    @Test
    void letsThemKeepTheIconForAnHourOnly() {
        for (var icon : new String[] {"/favicon.svg", "/favicon.ico"}) {
            assertThat(browser.get().uri(icon)).hasStatusOk().hasHeader("Cache-Control", "max-age=3600, public");
        }
    }

    @Test
    void loadsNothingFromElsewhere() throws Exception {
        var page = browser.get().uri("/design").exchange().getResponse().getContentAsString();
        var css = browser.get()
                .uri(Assets.url("app.css"))
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(page.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://", "src=\"//");
        assertThat(css.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http://", "https://", "url(//");
        assertThat(OWN.matcher(page).results().map(match -> match.group(1)))
                .contains(Assets.url("app.css"), Assets.url("app.js"));
    }

    @Test
    void hasEveryPictureTheStyleSheetNames() throws Exception {
        var css = browser.get()
                .uri(Assets.url("app.css"))
                .exchange()
                .getResponse()
                .getContentAsString();
        var pictures = PICTURE.matcher(css)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();

        assertThat(pictures).isNotEmpty().allSatisfy(picture -> {
            assertThat(picture).matches("/assets/[a-z-]+-[0-9a-f]{10}\\.svg");
            assertThat(browser.get().uri(picture)).hasStatusOk();
        });
    }

    @Test
    void needsNoScriptOrStyleInsideThePage() throws Exception {
        var page = browser.get().uri("/design").exchange().getResponse().getContentAsString();

        assertThat(page).doesNotContain(" style=", "<style", " onclick=", " onchange=", "javascript:");
        assertThat(Pattern.compile("<script(?! type=\"module\" src=| src=| type=\"application/json\")")
                        .matcher(page)
                        .find())
                .isFalse();
    }
}
