package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The session cookie: unreadable for scripts and not sent along by other sites. Over https it also bears the prefix
 * {@code __Host-}, which browsers accept only from this very host; over http, on one's own machine, they would refuse it.
 */
@Component
class SessionCookies implements CookieSerializer {

    private static final String NAME = "groundswell";

    private final DefaultCookieSerializer plain = cookies(NAME, false);
    private final DefaultCookieSerializer secure = cookies("__Host-" + NAME, true);

    @Override
    public void writeCookieValue(CookieValue value) {
        of(value.getRequest()).writeCookieValue(value);
    }

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return of(request).readCookieValues(request);
    }

    private DefaultCookieSerializer of(HttpServletRequest request) {
        return request.isSecure() ? secure : plain;
    }

    private static DefaultCookieSerializer cookies(String name, boolean secure) {
        var cookies = new DefaultCookieSerializer();
        cookies.setCookieName(name);
        cookies.setCookiePath("/");
        cookies.setUseHttpOnlyCookie(true);
        cookies.setUseSecureCookie(secure);
        cookies.setSameSite("Lax");
        return cookies;
    }
}
