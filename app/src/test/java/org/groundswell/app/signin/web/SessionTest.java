package org.groundswell.app.signin.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AccountFixtures.PASSWORD;
import static org.groundswell.app.signin.AccountFixtures.anAccount;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.As;
import org.groundswell.app.Members;
import org.groundswell.app.PageTest;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as a browser has them, from sign-in to sign-out; sessions commit by themselves, so each test tidies up. */
@PageTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SessionTest {

    private static final String AMINA = "amina@example.nhs.uk";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void tidyUp() {
        jdbc.sql(
                        "truncate signin.account, signin.membership, signin.password_reset, signin.session, signin.session_attributes, signin.attempt")
                .update();
    }

    @Test
    void leadsToThePageAskedFor() {
        anAccount(accounts, AMINA);

        assertThat(browser.get().uri("/account?tab=1"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?to=%2Faccount%3Ftab%3D1");
        assertThat(signIn(PASSWORD, "/account?tab=1"))
                .satisfies(answer -> assertThat(answer.getHeader("Location")).isEqualTo("/account?tab=1"));
    }

    @Test
    void staysOnThisSite() {
        anAccount(accounts, AMINA);

        for (var elsewhere : new String[] {
            "https://example.org/",
            "//example.org",
            "/\\example.org",
            "/\t/example.org",
            "javascript:alert(1)",
            "/sign-in"
        }) {
            assertThat(signIn(PASSWORD, elsewhere).getHeader("Location")).isEqualTo("/");
        }
    }

    @Test
    void holdsNothingButTheIdOfTheAccount() {
        var amina = anAccount(accounts, AMINA);

        var cookie = cookie(signIn(PASSWORD, "/"));

        assertThat(show("/account", cookie)).hasStatusOk().bodyText().contains(amina.name(), AMINA, "1 browser");
        assertThat(jdbc.sql("select principal_name from signin.session")
                        .query(String.class)
                        .single())
                .isEqualTo(amina.id().value().toString());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void beginsAnewWithASignIn() {
        anAccount(accounts, AMINA);
        var first = cookie(signIn(PASSWORD, "/"));

        var second = cookie(browser.post()
                .uri("/sign-in")
                .cookie(first)
                .param("email", AMINA)
                .param("password", PASSWORD)
                .with(As.anybody())
                .exchange()
                .getResponse());

        assertThat(second.getValue()).isNotEqualTo(first.getValue());
        assertThat(show("/account", first)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(show("/account", second)).hasStatusOk();
    }

    @Test
    void losesItsRightsAtOnce() {
        var amina = anAccount(accounts, AMINA, new Membership(Role.ADMINISTRATOR, null));
        var other = anAccount(accounts, "other@example.nhs.uk", new Membership(Role.ADMINISTRATOR, null));
        var cookie = cookie(signIn(PASSWORD, "/"));
        assertThat(show("/admin", cookie)).hasStatusOk();

        people.withdraw(amina.id(), new Membership(Role.ADMINISTRATOR, null), other);
        assertThat(show("/admin", cookie)).hasStatus(HttpStatus.FORBIDDEN);
        people.deactivate(amina.id(), other);

        assertThat(show("/account", cookie)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void endsEverywhereWhenAsked() {
        var amina = anAccount(accounts, AMINA);
        var here = cookie(signIn(PASSWORD, "/"));
        var there = cookie(signIn(PASSWORD, "/"));

        accounts.changePassword(amina, PASSWORD, "lantern gravel thirteen", id(here));
        assertThat(show("/account", here)).hasStatusOk();
        assertThat(show("/account", there)).hasStatus(HttpStatus.SEE_OTHER);
        accounts.signOutEverywhere(amina);

        assertThat(show("/account", here)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void endsWithSigningOut() {
        anAccount(accounts, AMINA);
        var cookie = cookie(signIn(PASSWORD, "/"));

        assertThat(browser.post().uri("/sign-out").cookie(cookie).with(As.anybody()))
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(show("/account", cookie)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void saysWhatIsWrongAndHowLongToWait() {
        anAccount(accounts, AMINA);

        assertThat(signIn("wrong", "/").getStatus()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT.value());
        for (int attempt = 0; attempt < 9; attempt++) {
            signIn("wrong", "/");
        }

        assertThat(browser.post()
                        .uri("/sign-in")
                        .param("email", AMINA)
                        .param("password", PASSWORD)
                        .with(As.anybody()))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .containsHeader("Retry-After")
                .bodyText()
                .contains("There were too many attempts. Wait 5 minutes and try again", AMINA)
                .doesNotContain(PASSWORD);
    }

    @Test
    void needsAFormOfOurs() {
        var member = member();

        assertThat(browser.post().uri("/account/sign-out-everywhere").with(As.withoutFormToken(member)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(browser.post().uri("/account/sign-out-everywhere").header("Referer", "http://localhost/account"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?to=%2Faccount");
    }

    @Test
    void knowsNoPageThatNobodyMayAskFor() {
        assertThat(browser.get().uri("/nonsense")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get().uri("/nonsense").with(As.member(Members.administrator())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void carriesStrictHeaders() {
        assertThat(browser.get().uri("/sign-in"))
                .headers()
                .containsHeaders("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")
                .hasValue("X-Frame-Options", "DENY");
    }

    private static Member member() {
        return Members.editorOf(UUID.randomUUID());
    }

    private MockHttpServletResponse signIn(String password, String to) {
        return browser.post()
                .uri("/sign-in")
                .param("email", AMINA)
                .param("password", password)
                .param("to", to)
                .with(As.anybody())
                .exchange()
                .getResponse();
    }

    private MockMvcTester.MockMvcRequestBuilder show(String path, Cookie cookie) {
        return browser.get().uri(path).cookie(cookie);
    }

    private static Cookie cookie(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getCookie("groundswell"));
    }

    private static String id(Cookie cookie) {
        return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
    }
}
