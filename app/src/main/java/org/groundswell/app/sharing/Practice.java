package org.groundswell.app.sharing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.Beginning;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.Tidier;
import org.groundswell.app.improvement.Version;

/** An improvement as a row of a file describes it: words only, without components, evidence or history. */
public record Practice(
        ImprovementCode code,
        Description description,
        Ownership ownership,
        Tidier tidier,
        Effort effort,
        Safety safety) {

    /** What an improvement would be in a file. */
    public static Practice of(Improvement improvement, Version version) {
        return new Practice(
                improvement.code(),
                improvement.description(),
                improvement.ownership(),
                version.tidier(),
                version.effort(),
                version.safety());
    }

    Beginning beginning() {
        return new Beginning(description, ownership, tidier, effort, safety, false);
    }

    /** The cells of its row by column name, as an export writes them. */
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", code.value());
        cells.put("title", description.title());
        cells.put("summary", description.summary());
        cells.put("problem", description.problem());
        cells.put("population", description.population());
        cells.put("population_groups", String.join("; ", description.focus().groupNames()));
        cells.put("conditions", String.join("; ", description.focus().conditionNames()));
        cells.put(
                "settings", description.settings().stream().map(Setting::label).collect(Collectors.joining("; ")));
        cells.put("keywords", String.join("; ", description.keywords()));
        var complexity = description.complexity();
        cells.put("complexity", complexity == null ? "" : complexity.label());
        cells.put("owner", ownership.ownerName());
        cells.put("contact", ownership.contactRole());
        cells.put("licence", ownership.licence());
        cells.put("sources", ownership.sources());
        cells.put("why", tidier.why());
        cells.put("procedures", tidier.procedures());
        cells.put("materials", tidier.materials());
        cells.put("providers", tidier.providers());
        cells.put("how", tidier.how());
        cells.put("place", tidier.place());
        cells.put("when_and_how_much", tidier.whenAndHowMuch());
        cells.put("modifications", tidier.modifications());
        cells.put("how_well", tidier.howWell());
        cells.put("tailoring", tidier.tailoring());
        cells.put("setup_cost", effort.setupCost());
        cells.put("setup_staff_time", effort.setupStaffTime());
        cells.put("running_cost", effort.runningCost());
        cells.put("running_staff_time", effort.runningStaffTime());
        var band = effort.band();
        cells.put("cost_band", band == null ? "" : band.label());
        cells.put("risks", safety.risks());
        cells.put("equality_impact", safety.equalityImpact());
        return cells;
    }

    /** As {@link #cells}, only the columns of a file. */
    Map<String, String> cells(Iterable<String> columns) {
        var all = cells();
        var some = new LinkedHashMap<String, String>();
        columns.forEach(column -> some.put(column, all.getOrDefault(column, "")));
        return some;
    }

    /** The same with what no file says: the owner's entry where the name is unchanged, and whom to write to. */
    Practice reachedAs(Ownership present) {
        boolean same = present.ownerName().equals(ownership.ownerName());
        return new Practice(
                code,
                description,
                new Ownership(
                        same ? present.ownerEntry() : ownership.ownerEntry(),
                        ownership.ownerName(),
                        ownership.contactRole(),
                        present.contactEmail(),
                        present.contactConsent(),
                        ownership.licence(),
                        ownership.sources()),
                tidier,
                effort,
                safety);
    }

    /** All the words in it that are shown to everybody. */
    List<String> words() {
        return List.copyOf(cells().values());
    }
}
