package org.groundswell.app.fit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.app.fit.Milestone;
import org.groundswell.app.fit.SustainabilityChecks.History;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/** The form of one sustainability check, the best level of each factor first. */
public record CheckPage(
        String site,
        String url,
        String backHref,
        String title,
        String purpose,
        String caution,
        String citation,
        int months,
        List<Field> fields,
        String note,
        List<Link> breadcrumbs) {

    public record Field(String name, String question, String hint, List<Choice> levels) {}

    static CheckPage of(
            History history, Milestone milestone, String site, Instrument instrument, Map<String, String> typed) {
        var back = "/adoptions/" + history.adoption().id().value() + "/sustainability";
        var crumbs = new ArrayList<>(ReadinessController.breadcrumbs(history.adoption(), site));
        crumbs.add(new Link("Sustainability", back));
        return new CheckPage(
                site,
                back + "/check",
                back,
                "%s at %s".formatted(instrument.title(), milestone.label()),
                instrument.purpose(),
                instrument.caution(),
                instrument.citation(),
                milestone.months(),
                instrument.items().stream().map(item -> field(item, typed)).toList(),
                typed.getOrDefault("note", ""),
                crumbs);
    }

    private static Field field(Item item, Map<String, String> typed) {
        var name = LevelFields.name(item.code());
        return new Field(
                name,
                item.question(),
                item.hint(),
                LevelFields.choices(item, typed.getOrDefault(name, ""), false, true)
                        .reversed());
    }
}
