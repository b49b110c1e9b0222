package org.groundswell.app.fit.web;

import java.util.List;
import java.util.Map;
import org.groundswell.app.fit.Fits.OfAdoption;
import org.groundswell.app.fit.Readiness;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/** The form in which a site says how ready it is. */
public record ReadinessPage(
        String site,
        String url,
        String backHref,
        String purpose,
        String caution,
        List<Field> fields,
        String note,
        String togetherHref,
        List<Link> breadcrumbs) {

    /**
     * One dimension.
     *
     * @param required what the improvement requires, in words
     */
    public record Field(String name, String question, String required, List<Choice> levels) {}

    static ReadinessPage of(
            OfAdoption fit, String site, Instrument instrument, List<Link> breadcrumbs, Map<String, String> typed) {
        var back = "/adoptions/" + fit.adoption().id().value();
        return new ReadinessPage(
                site,
                back + "/readiness",
                back,
                instrument.purpose(),
                instrument.caution(),
                instrument.domains().stream()
                        .map(domain -> field(domain, fit, typed))
                        .toList(),
                typed.isEmpty() ? fit.rated().map(Readiness::note).orElse("") : typed.getOrDefault("note", ""),
                FitWords.together(fit.adoption(), instrument.code()),
                breadcrumbs);
    }

    private static Field field(Domain domain, OfAdoption fit, Map<String, String> typed) {
        var item = domain.items().getFirst();
        var name = LevelFields.name(domain.code());
        var requirement = fit.requirements().of(domain.code());
        var required = requirement.level() == 0
                ? "Nothing is required here."
                : "The improvement needs %d%s."
                        .formatted(requirement.level(), requirement.critical() ? ", critical" : "");
        return new Field(
                name,
                item.question(),
                item.hint().isEmpty() ? required : item.hint() + " " + required,
                LevelFields.choices(item, chosen(domain, fit, typed, name), true, false));
    }

    private static String chosen(Domain domain, OfAdoption fit, Map<String, String> typed, String name) {
        if (!typed.isEmpty()) {
            return typed.getOrDefault(name, "");
        }
        return fit.rated()
                .map(rated -> rated.levels().containsKey(domain.code())
                        ? FitWords.plain(rated.levels().getOrDefault(domain.code(), 0.0))
                        : LevelFields.UNKNOWN)
                .orElse("");
    }
}
