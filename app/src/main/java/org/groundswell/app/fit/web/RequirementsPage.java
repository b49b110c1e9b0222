package org.groundswell.app.fit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.app.fit.Requirements;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.ui.Choice;

/** The form in which editors say what a version requires of a site. */
public record RequirementsPage(
        String title, String url, String improvementHref, String version, String note, int seen, List<Field> fields) {

    /** One dimension. */
    public record Field(
            String name, String title, String about, List<Choice> levels, String criticalName, List<Choice> critical) {}

    private static final String CRITICAL = "critical-";

    static RequirementsPage of(Improvement improvement, Requirements requirements, Instrument instrument) {
        return of(improvement, requirements, instrument, requirements.editionOfVersion(), Map.of());
    }

    /** @param typed what was chosen so far; where nothing was, what holds now is shown */
    static RequirementsPage of(
            Improvement improvement,
            Requirements requirements,
            Instrument instrument,
            int seen,
            Map<String, String> typed) {
        var url = "/improvements/" + improvement.code().value();
        var stated = requirements.statedFor();
        return new RequirementsPage(
                improvement.title(),
                url + "/requirements",
                url,
                "Version " + requirements.version(),
                stated == null || stated == requirements.version()
                        ? ""
                        : "What version %d requires is filled in. Save to state it for this version.".formatted(stated),
                seen,
                instrument.domains().stream()
                        .map(domain -> field(domain, requirements, typed))
                        .toList());
    }

    private static Field field(Domain domain, Requirements requirements, Map<String, String> typed) {
        var requirement = requirements.of(domain.code());
        var name = LevelFields.name(domain.code());
        boolean fresh = typed.isEmpty();
        return new Field(
                name,
                domain.title(),
                domain.about(),
                levels(domain, fresh ? Integer.toString(requirement.level()) : typed.getOrDefault(name, "")),
                CRITICAL + domain.code(),
                List.of(new Choice("yes", "Critical: a site that falls short by 2 or more should not go ahead")
                        .selected(fresh ? requirement.critical() : isCritical(domain.code(), typed))));
    }

    /** The levels of the dimension; to require the lowest is to require nothing. */
    private static List<Choice> levels(Domain domain, String chosen) {
        var nothing = new Choice("0", "0 Nothing required").selected(chosen.equals("0"));
        var levels = LevelFields.choices(domain.items().getFirst(), chosen, true, true);
        return Stream.concat(Stream.of(nothing), levels.stream().skip(1)).toList();
    }

    static boolean isCritical(String dimension, Map<String, String> typed) {
        return typed.containsKey(CRITICAL + dimension);
    }
}
