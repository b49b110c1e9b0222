package org.groundswell.app.sharing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.improvement.ClinicalArea;
import org.groundswell.app.improvement.Complexity;
import org.groundswell.app.improvement.CostBand;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Effort;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.Ownership;
import org.groundswell.app.improvement.Part;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PopulationGroup;
import org.groundswell.app.improvement.Safety;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.Tidier;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.Row;
import org.jspecify.annotations.Nullable;

/** Reads a practice from a row, by the same rules as the forms of the editor. */
final class PracticeReading {

    private static final int LONGEST_KEYWORD = 60;
    private static final int MOST_CONDITIONS = 20;
    private static final String SEPARATORS = "[;|\n]";

    private final PracticeCells cells;

    PracticeReading(PracticeCells cells) {
        this.cells = cells;
    }

    /**
     * A practice and what to look at in it.
     *
     * @param warnings what the file says and no field can hold as it stands
     */
    record Read(Practice practice, List<String> warnings) {}

    /** @throws Refusal naming every column at fault */
    Read read(Row row) {
        var reasons = new ArrayList<Refusal.Reason>();
        var warnings = new ArrayList<>(cells.warnings(row));
        var description = (Description) part(PartKind.DESCRIPTION, description(row, warnings), reasons);
        var ownership = (Ownership) part(
                PartKind.OWNERSHIP,
                Map.of(
                        "ownerEntry", cells.ownerEntry(row),
                        "ownerName", text(row, "owner"),
                        "contactRole", text(row, "contact"),
                        "licence", text(row, "licence"),
                        "sources", text(row, "sources")),
                reasons);
        var tidier = (Tidier) part(
                PartKind.TIDIER,
                Map.of(
                        "why", text(row, "why"),
                        "procedures", text(row, "procedures"),
                        "materials", text(row, "materials"),
                        "providers", text(row, "providers"),
                        "how", text(row, "how"),
                        "place", text(row, "place"),
                        "whenAndHowMuch", text(row, "when_and_how_much"),
                        "tailoring", text(row, "tailoring"),
                        "modifications", text(row, "modifications"),
                        "howWell", text(row, "how_well")),
                reasons);
        var effort = (Effort) part(PartKind.EFFORT, effort(row, warnings), reasons);
        var safety = (Safety) part(
                PartKind.SAFETY,
                Map.of("risks", text(row, "risks"), "equalityImpact", text(row, "equality_impact")),
                reasons);
        if (text(row, "summary").isEmpty()) {
            reasons.add(new Refusal.Reason("summary", "The summary is empty"));
        }
        if (description == null
                || ownership == null
                || tidier == null
                || effort == null
                || safety == null
                || !reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        return new Read(
                new Practice(code(row, description.title()), description, ownership, tidier, effort, safety),
                List.copyOf(warnings));
    }

    private static @Nullable Part part(PartKind kind, Map<String, String> fields, List<Refusal.Reason> reasons) {
        try {
            return kind.read(fields);
        } catch (Refusal refusal) {
            reasons.addAll(refusal.reasons());
            return null;
        }
    }

    private Map<String, String> description(Row row, List<String> warnings) {
        var settings = new LinkedHashSet<Setting>();
        var keywords = new LinkedHashSet<String>();
        items(text(row, "keywords")).forEach(item -> keywords.add(item));
        for (var item : items(text(row, "settings"))) {
            setting(item).ifPresentOrElse(settings::add, () -> {
                keywords.add(item);
                warnings.add("“%s” is no kind of place this library knows; it is kept as a keyword".formatted(item));
            });
        }
        var fitting = keywords.stream()
                .filter(item -> item.length() <= LONGEST_KEYWORD)
                .map(item -> item.replace(',', ' '))
                .toList();
        if (fitting.size() < keywords.size()) {
            warnings.add("%d keywords are longer than %d characters and left out"
                    .formatted(keywords.size() - fitting.size(), LONGEST_KEYWORD));
        }
        var fields = new HashMap<String, String>();
        fields.put("title", text(row, "title"));
        fields.put("summary", summary(text(row, "summary"), text(row, "summary_more")));
        fields.put("problem", text(row, "problem"));
        fields.put("population", text(row, "population"));
        fields.put("settings", settings.stream().map(Setting::name).collect(Collectors.joining("\n")));
        fields.put("keywords", String.join("\n", fitting));
        focus(row, fields, warnings);
        fields.put("complexity", complexity(text(row, "complexity"), warnings));
        return fields;
    }

    /** A line that says what it is, and what says more, so that both read as sentences where they stand in one line. */
    private static String summary(String line, String more) {
        if (line.isEmpty() || more.isEmpty()) {
            return line + more;
        }
        return (line.matches("(?s).*[.!?:…]") ? line : line + ".") + "\n\n" + more;
    }

    /** A band in other words, another library's or another currency's, is what it costs to set up as far as is known. */
    private Map<String, String> effort(Row row, List<String> warnings) {
        var said = text(row, "cost_band");
        var band = Stream.of(CostBand.values())
                .filter(each ->
                        each.label().equalsIgnoreCase(said) || each.name().equalsIgnoreCase(said))
                .findFirst();
        var setupCost = text(row, "setup_cost");
        boolean inWords = band.isEmpty() && !said.isEmpty();
        if (inWords && !setupCost.isEmpty()) {
            warnings.add("“%s” is no cost band this library knows and is left out".formatted(said));
        }
        return Map.of(
                "setupCost", inWords && setupCost.isEmpty() ? said : setupCost,
                "setupStaffTime", text(row, "setup_staff_time"),
                "runningCost", text(row, "running_cost"),
                "runningStaffTime", text(row, "running_staff_time"),
                "band", band.map(CostBand::name).orElse(""));
    }

    private void focus(Row row, Map<String, String> fields, List<String> warnings) {
        var areas = new LinkedHashSet<ClinicalArea>();
        var others = new LinkedHashSet<String>();
        for (var item : items(text(row, "conditions"))) {
            Stream.of(ClinicalArea.values())
                    .filter(area ->
                            area.label().equalsIgnoreCase(item) || area.name().equalsIgnoreCase(item))
                    .findFirst()
                    .ifPresentOrElse(areas::add, () -> others.add(item.replace(',', ' ')));
        }
        var groups = new LinkedHashSet<PopulationGroup>();
        for (var item : items(text(row, "population_groups"))) {
            Stream.of(PopulationGroup.values())
                    .filter(group ->
                            group.label().equalsIgnoreCase(item) || group.name().equalsIgnoreCase(item))
                    .findFirst()
                    .ifPresentOrElse(
                            groups::add,
                            () -> warnings.add(
                                    "“%s” is no group of people this library knows and is left out".formatted(item)));
        }
        var fitting = others.stream()
                .filter(item -> item.length() <= LONGEST_KEYWORD)
                .limit(MOST_CONDITIONS)
                .toList();
        if (fitting.size() < others.size()) {
            warnings.add("%d conditions are beyond the first %d or longer than %d characters, and left out"
                    .formatted(others.size() - fitting.size(), MOST_CONDITIONS, LONGEST_KEYWORD));
        }
        fields.put("conditions", areas.stream().map(Enum::name).collect(Collectors.joining("\n")));
        fields.put("otherConditions", String.join("\n", fitting));
        fields.put("groups", groups.stream().map(Enum::name).collect(Collectors.joining("\n")));
    }

    private static String complexity(String said, List<String> warnings) {
        var known = Stream.of(Complexity.values())
                .filter(each -> each.label().equalsIgnoreCase(said))
                .findFirst();
        if (known.isEmpty() && !said.isEmpty()) {
            warnings.add("“%s” is neither Simple, Complicated nor Complex and is left out".formatted(said));
        }
        return known.map(Complexity::name).orElse("");
    }

    private static Optional<Setting> setting(String item) {
        return Stream.of(Setting.values())
                .filter(each ->
                        each.label().equalsIgnoreCase(item) || each.name().equalsIgnoreCase(item))
                .findFirst();
    }

    private static List<String> items(String cell) {
        return Arrays.stream(cell.split(SEPARATORS))
                .map(item -> item.strip().replaceAll("\\s+", " "))
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private ImprovementCode code(Row row, String title) {
        var said = text(row, "code").toLowerCase(Locale.ROOT);
        return ImprovementCode.isOne(said)
                ? new ImprovementCode(said)
                : ImprovementCode.fromTitle(said.isEmpty() || said.matches("\\d+") ? title : said);
    }

    private String text(Row row, String field) {
        return cells.text(row, field);
    }
}
