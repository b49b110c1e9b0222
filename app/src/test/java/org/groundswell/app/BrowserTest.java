package org.groundswell.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A test that walks through pages in a real browser, the Chromium installed on the machine. One browser serves all
 * tests of a run; each test has a fresh profile. Where no Chromium is found the test is skipped and says so, unless
 * the system property {@code groundswell.browser} is "required".
 *
 * <p>Whatever the browser complains of in its console, a refusal by the content security policy above all, fails the
 * test.
 */
public abstract class BrowserTest {

    /** Widths in pixels of an old hospital laptop and of a telephone. */
    protected static final int DESKTOP = 1280;

    protected static final int TELEPHONE = 390;

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final Optional<Browser> BROWSER = launch();

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();

    private @Nullable BrowserContext context;

    /** The page of this test; its addresses start at the application. */
    @SuppressWarnings("NullAway.Init")
    protected Page page;

    @BeforeEach
    void openBrowser() {
        if (BROWSER.isEmpty()) {
            var line = "Browser tests are skipped: no Chromium on the PATH (Debian: apt-get install chromium)";
            if ("required".equals(System.getProperty("groundswell.browser"))) {
                throw new AssertionError(line);
            }
            System.out.println(line);
            Assumptions.abort(line);
        }
        use(new Browser.NewContextOptions().setViewportSize(DESKTOP, 900));
    }

    @AfterEach
    void closeBrowser() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("complaints in the browser's console").isEmpty();
    }

    /** Goes on in a fresh profile of another kind: another width, no scripts. */
    protected void use(Browser.NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        var fresh = BROWSER.orElseThrow()
                .newContext(options.setBaseURL("http://127.0.0.1:" + port).setLocale("en-GB"));
        context = fresh;
        page = fresh.newPage();
        page.onConsoleMessage(message -> {
            // A page about a problem has its own status, which the browser reports as a failed load.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Fails with the rule, the reason and the element for each finding of the accessibility checker. */
    protected void assertAccessible() {
        assertThat(violations().stream()
                        .flatMap(violation -> violation.getNodes().stream()
                                .map(node -> violation.getId() + ": " + violation.getHelp() + " " + node.getTarget()
                                        + " " + node.getHtml())))
                .as("findings of axe on " + page.url())
                .isEmpty();
    }

    /**
     * What the accessibility checker finds on the page as it stands. It looks at the page from within, which is enough
     * for a page without frames, and keeps nothing of what is right.
     */
    protected List<Rule> violations() {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(options)
                .withTags(LEVELS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    /** Nothing may be so wide that the page has to be scrolled sideways. */
    protected void assertFitsWidth() {
        var tooWide = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        try {
            // The menu folds what has no room a moment after the window has changed.
            page.waitForFunction(tooWide + " === 0", null, new Page.WaitForFunctionOptions().setTimeout(2_000));
        } catch (TimeoutError _) {
            // Said below, with the number of pixels.
        }
        var overflow = page.evaluate(tooWide);
        assertThat(((Number) overflow).intValue())
                .as("pixels too wide on " + page.url())
                .isZero();
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    protected Path screenshot(String name) {
        var file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static Optional<Browser> launch() {
        return chromium().map(chromium -> {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(chromium)
                            .setHeadless(true)
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--hide-scrollbars")));
        });
    }

    private static Optional<Path> chromium() {
        var path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
