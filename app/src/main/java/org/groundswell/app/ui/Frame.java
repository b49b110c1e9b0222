package org.groundswell.app.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page carries besides its own content.
 *
 * @param signedInAs    name of the person signed in, or null
 * @param navigation    links of the main navigation, the same on every page of this person
 * @param csrfToken     to be sent back by every form
 * @param path          path of this page, without query
 * @param notice        a message from the action before this page ("Saved"), or null
 * @param offers        where that message leads, if anywhere
 * @param demonstration whether the data shown are the demonstration's
 */
public record Frame(
        @Nullable String signedInAs,
        List<Link> navigation,
        String csrfToken,
        String path,
        @Nullable String notice,
        List<Link> offers,
        boolean demonstration) {

    public Frame(
            @Nullable String signedInAs,
            List<Link> navigation,
            String csrfToken,
            String path,
            @Nullable String notice,
            boolean demonstration) {
        this(signedInAs, navigation, csrfToken, path, notice, List.of(), demonstration);
    }

    /** Whether this page lies under a link of the navigation. */
    public boolean within(Link link) {
        return path.equals(link.href()) || path.startsWith(link.href() + "/");
    }
}
