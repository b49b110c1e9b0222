package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.List;

/** What a description needs before others are asked to read it. */
final class Completeness {

    private Completeness() {}

    static List<String> missing(Improvement improvement, Version version) {
        var missing = new ArrayList<String>();
        var description = improvement.description();
        need(missing, description.summary(), "a summary in plain English");
        need(missing, description.problem(), "the problem it answers");
        need(missing, description.population(), "who it is for");
        if (description.settings().isEmpty()) {
            missing.add("the kinds of place it is used in");
        }
        need(missing, improvement.ownership().ownerName(), "the owner");
        need(missing, improvement.ownership().contactRole(), "a contact");
        need(missing, improvement.ownership().licence(), "the licence, so that others know what they may do");
        need(missing, version.tidier().why(), "why it works");
        need(missing, version.tidier().procedures(), "what is done, step by step");
        need(missing, version.tidier().providers(), "who does it");
        if (version.components().stream()
                .noneMatch(component -> component.text().core())) {
            missing.add("at least one core component");
        }
        need(missing, version.safety().risks(), "the risks and what keeps them small");
        return List.copyOf(missing);
    }

    private static void need(List<String> missing, String text, String what) {
        if (text.isBlank()) {
            missing.add(what);
        }
    }
}
