package org.groundswell.app;

import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.web.SignedIn;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Who asks, in tests of pages: {@code browser.get().uri("/account").with(As.member(editorOf(id)))}. The member needs no
 * account in the database. Requests that change something carry a valid form token; {@link #withoutFormToken} does not.
 */
public final class As {

    private As() {}

    public static RequestPostProcessor member(Member member) {
        return request -> anybody().postProcessRequest(withoutFormToken(member).postProcessRequest(request));
    }

    /** Nobody signed in, but with the token of a form that was shown. */
    public static RequestPostProcessor anybody() {
        return SecurityMockMvcRequestPostProcessors.csrf();
    }

    /** The member, sending something that no form of ours made. */
    public static RequestPostProcessor withoutFormToken(Member member) {
        return SecurityMockMvcRequestPostProcessors.authentication(new SignedIn(member));
    }
}
