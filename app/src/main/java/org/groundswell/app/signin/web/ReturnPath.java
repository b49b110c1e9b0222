package org.groundswell.app.signin.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after signing in: a page of ours, never another site. */
record ReturnPath(String value) {

    static final ReturnPath HOME = new ReturnPath("/");

    /** One slash, then only what an encoded path and query may hold; no backslash, which browsers read as a slash. */
    private static final Pattern LOCAL = Pattern.compile("/(?!/)[\\w\\-.~!$&'()*+,;=:@%/?]*");

    private static final int LONGEST = 2000;

    /** The page asked for, or the first page if that is not a page of ours to return to. */
    static ReturnPath of(@Nullable String asked) {
        return asked == null
                        || asked.length() > LONGEST
                        || !LOCAL.matcher(asked).matches()
                        || asked.startsWith("/sign-")
                ? HOME
                : new ReturnPath(asked);
    }

    /** The page a form stood on, by the address its browser gave. */
    static ReturnPath ofPage(@Nullable String address) {
        if (address == null) {
            return HOME;
        }
        try {
            var uri = URI.create(address);
            return uri.getRawPath() == null
                    ? HOME
                    : of(uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
        } catch (IllegalArgumentException notAnAddress) {
            return HOME;
        }
    }

    /** The sign-in page that leads back here. */
    String signIn() {
        return equals(HOME) ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
