package org.groundswell.app.talk.web;

import java.util.List;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/**
 * "We want this".
 *
 * @param find    what was looked for in the directory
 * @param found   the sites that match, to choose from
 * @param site    code of the site chosen
 */
public record WantPage(
        String title,
        String find,
        List<Choice> found,
        boolean looked,
        String site,
        String siteName,
        String who,
        String contact,
        String message,
        String action,
        List<Link> breadcrumbs) {

    static Choice choice(Entry entry) {
        return new Choice(
                entry.code(), entry.name(), entry.code() + (entry.town().isEmpty() ? "" : ", " + entry.town()), false);
    }
}
