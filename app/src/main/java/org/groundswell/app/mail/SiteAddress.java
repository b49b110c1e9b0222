package org.groundswell.app.mail;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where people reach this Groundswell, {@code GROUNDSWELL_URL} in the environment. Links in letters begin with it and
 * not with the host a request names: whoever sends the request could name any.
 */
@Component
class SiteAddress {

    private final Optional<String> address;

    SiteAddress(@Value("${groundswell.url:}") String typed) {
        address = Optional.of(typed.strip().replaceAll("/+$", "")).filter(SiteAddress::isOne);
    }

    boolean isKnown() {
        return address.isPresent();
    }

    /** @param path from "/" on */
    String link(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("A path begins with /, got another");
        }
        return address.orElseThrow(() -> new IllegalStateException("GROUNDSWELL_URL is not set")) + path;
    }

    private static boolean isOne(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getQuery() == null;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
