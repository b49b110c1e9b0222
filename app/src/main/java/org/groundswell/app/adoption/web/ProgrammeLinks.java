package org.groundswell.app.adoption.web;

import java.util.List;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Link;

/** How the pages of one programme lead to each other. */
final class ProgrammeLinks {

    private ProgrammeLinks() {}

    static List<Link> breadcrumbs(Programme programme) {
        return List.of(
                new Link("Programmes", "/programmes"), new Link(programme.name(), "/programmes/" + programme.code()));
    }

    static List<Link> tabs(Programme programme) {
        var url = "/programmes/" + programme.code();
        return List.of(
                new Link("Cockpit", url),
                new Link("Sites", url + "/sites"),
                new Link("Board", url + "/board"),
                new Link("Plan", url + "/plan"));
    }
}
