package org.groundswell.app.signin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormTokensTest {

    private final FormTokens tokens = new FormTokens();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void beginsNoSessionForAReader() {
        var reader = new MockHttpServletRequest();

        tokens.saveToken(tokens.generateToken(reader), reader, response);

        assertThat(reader.getSession(false)).isNull();
        var cookie = Objects.requireNonNull(response.getCookie("groundswell-form"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }

    @Test
    void believesTheSessionOfAMemberAndNoCookie() {
        var before = new MockHttpServletRequest();
        tokens.saveToken(tokens.generateToken(before), before, response);
        var member = new MockHttpServletRequest();
        member.setCookies(response.getCookies());
        assertThat(tokens.loadToken(member)).isNotNull();

        member.getSession();

        assertThat(tokens.loadToken(member)).isNull();
    }
}
