package org.groundswell.app.signin.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.*;
import java.nio.file.Path;
import java.util.Map;
import org.groundswell.app.signin.FirstRun;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ScratchLookTest {
    @LocalServerPort int port;
    @Autowired FirstRun firstRun;
    @Autowired org.springframework.jdbc.core.simple.JdbcClient jdbc;
    int n;
    @SuppressWarnings("NullAway") Page page;

    void look(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("/tmp/gs/look-" + name + ".png")));
        var axe = new AxeBuilder(page).withTags(java.util.List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")).analyze();
        axe.getViolations().forEach(v -> System.out.println("AXE " + name + " " + v.getId() + " " + v.getNodes().get(0).getHtml()));
        System.out.println("LOOK " + name + " " + page.url() + " " + page.title());
    }

    @Test
    void look() {
        try (var p = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
             var b = p.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium")).setArgs(java.util.List.of("--no-sandbox")))) {
            page = b.newPage(new Browser.NewPageOptions().setViewportSize(1100, 800));
            page.onConsoleMessage(m -> System.out.println("CONSOLE " + m.type() + " " + m.text()));
            var root = "http://localhost:" + port;
            page.navigate(root + "/admin/people");
            look("signin");
            System.out.println("SESSIONS " + jdbc.sql("select count(*) from signin.session").query(Integer.class).single() + " cookies " + page.context().cookies().stream().map(c -> c.name).toList());
            page.fill("#email", "a@b.example"); page.fill("#password", "nope"); page.click("main button");
            look("signin-wrong");
            var line = firstRun.lines().getLast().strip();
            page.navigate(root + line.substring(line.indexOf("/set-up")));
            look("setup");
            page.fill("#name", "Amina Okafor"); page.fill("#email", "amina@example.nhs.uk"); page.fill("#password", "kettle marble orchid"); page.fill("#repeated", "kettle marble orchid");
            page.click("main button");
            look("admin");
            page.navigate(root + "/admin/invitations/new");
            page.check("input[value=EDITOR]"); page.click("button[value=find]");
            look("invite");
            page.fill("#name", "Bo Lind"); page.fill("#email", "bo@example.nhs.uk"); page.check("input[value=ADMINISTRATOR]"); page.click("button[value=save]");
            look("invited");
            var link = page.inputValue("#link");
            for (var path : new String[] {"/admin/invitations", "/admin/people", "/admin/audit", "/admin/health", "/account"}) {
                page.navigate(root + path); look(path.substring(path.lastIndexOf('/') + 1));
            }
            page.navigate(root + "/admin/people"); page.click("th a");
            look("person");
            page.click("a:has-text('Remove')"); look("remove"); page.click("main button"); look("remove-last");
            page.navigate(link); look("invitation");
            page.navigate(root + "/account"); page.click("header button:has-text('Sign out')"); look("out");
            page.setViewportSize(390, 800); page.navigate(root + "/sign-in"); look("signin-390");
            page.fill("#email", "amina@example.nhs.uk"); page.fill("#password", "kettle marble orchid"); page.click("main button");
            page.navigate(root + "/admin/audit"); look("audit-390"); page.navigate(root + "/admin/people"); look("people-390");
        }
    }
}
