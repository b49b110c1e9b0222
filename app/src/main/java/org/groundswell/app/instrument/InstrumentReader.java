package org.groundswell.app.instrument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Makes an instrument of the fields of a text, and notes every fault on the way. */
final class InstrumentReader {

    private static final int LATEST = 9_999;
    private static final int LONGEST_DAY = 480;
    private static final int MOST_RATERS = 100;
    private static final int MOST_LEVELS = 11;
    private static final double MOST_POINTS = 1_000;
    private static final double MOST_WEIGHT = 100;
    private static final double LEAST_WEIGHT = 0.01;
    private static final double USUAL_COVERAGE = 0.7;

    private static final String WEIGHTED = "weighted";
    private static final String POINTS = "points";
    private static final String CATEGORIES = "categories";

    private final Faults faults;
    private final Map<String, Node> codes = new HashMap<>();
    private final List<String> scale;
    private final String kind;

    private final boolean evidenceAtTop;

    private InstrumentReader(List<String> scale, String kind, boolean evidenceAtTop, Faults faults) {
        this.scale = scale;
        this.kind = kind;
        this.evidenceAtTop = evidenceAtTop;
        this.faults = faults;
    }

    static Instrument read(YamlFields fields, Faults faults) {
        var code = fields.code("code");
        int version = fields.whole("version", 1, LATEST);
        var subject = fields.oneOf("subject", List.of("improvement", "adoption"));
        var scale = scale(fields, faults);
        var kind = new String[] {WEIGHTED};
        var scoring = fields.block("scoring", "the scoring")
                .map(block -> scoring(block, kind))
                .orElseGet(Scoring.Categories::new);
        var reader = new InstrumentReader(scale, kind[0], fields.yes("evidence-at-top", false), faults);
        var instrument = new Instrument(
                InstrumentId.of(code, version),
                code,
                version,
                fields.text("title"),
                fields.text("purpose"),
                subject.equals("adoption") ? Subject.ADOPTION : Subject.IMPROVEMENT,
                scoring,
                reader.agreement(fields),
                fields.whole("minutes", 1, LONGEST_DAY),
                fields.blocks("gates", "a gate").stream().map(reader::gate).toList(),
                reader.domains(fields),
                fields.text("licence"),
                fields.text("citation"),
                fields.text("caution"));
        fields.nothingElse();
        return instrument;
    }

    private static List<String> scale(YamlFields fields, Faults faults) {
        var scale = fields.texts("scale");
        if (scale.size() < 2 || scale.size() > MOST_LEVELS) {
            faults.at(
                    fields.at("scale"),
                    "\"scale\" names the levels, lowest first: 2 to %d of them, not %d"
                            .formatted(MOST_LEVELS, scale.size()));
        }
        if (scale.stream().anyMatch(String::isEmpty)
                || scale.stream().distinct().count() < scale.size()) {
            faults.at(fields.at("scale"), "Every level of \"scale\" needs a name of its own");
        }
        return scale;
    }

    private static Scoring scoring(YamlFields block, String[] kind) {
        kind[0] = block.oneOf("kind", List.of(WEIGHTED, POINTS, CATEGORIES));
        var scoring =
                switch (kind[0]) {
                    case POINTS -> summed(block);
                    case CATEGORIES -> new Scoring.Categories();
                    default -> {
                        @Nullable Double line = block.numberIfAny("line", 0, 1).orElse(null);
                        yield new Scoring.Weighted(line, block.number("coverage", 0, 1, USUAL_COVERAGE));
                    }
                };
        block.nothingElse();
        return scoring;
    }

    /** Both sides of the line have words of their own, or neither has. */
    private static Scoring summed(YamlFields block) {
        double line = block.number("line", 0, MOST_POINTS);
        return block.has("reached") || block.has("below")
                ? new Scoring.Points(line, block.text("reached"), block.text("below"))
                : new Scoring.Points(line);
    }

    private AgreementRule agreement(YamlFields fields) {
        var usual = AgreementRule.usual(Math.max(2, scale.size()));
        if (!fields.has("agreement")) {
            fields.textOrNone("agreement");
            return usual;
        }
        return fields.block("agreement", "the agreement rule")
                .map(block -> {
                    var rule = new AgreementRule(
                            block.has("raters") ? block.whole("raters", 2, MOST_RATERS) : usual.raters(),
                            block.number("deviation", 0, MOST_LEVELS, usual.largestDeviation()),
                            block.number("share", 0, 1, usual.shareOfItems()));
                    block.nothingElse();
                    return rule;
                })
                .orElse(usual);
    }

    private Gate gate(YamlFields fields) {
        var gate = new Gate(
                unique(fields),
                fields.text("title"),
                fields.text("ask"),
                fields.text("guidance"),
                fields.blocks("next", "a next step").stream()
                        .map(step -> step(step, false))
                        .toList());
        fields.nothingElse();
        return gate;
    }

    private List<Domain> domains(YamlFields fields) {
        var domains =
                fields.blocks("domains", "a domain").stream().map(this::domain).toList();
        if (domains.isEmpty()) {
            faults.at(fields.at("domains"), "An instrument needs at least one domain under \"domains\"");
        }
        return domains;
    }

    private Domain domain(YamlFields fields) {
        var critical = fields.yes("critical", false);
        var floor = fields.numberIfAny("floor", 0, 1);
        if (critical && floor.isEmpty()) {
            faults.at(fields.at("critical"), "A critical domain needs a \"floor\" from 0 to 1");
        }
        if (!critical && floor.isPresent()) {
            faults.at(
                    fields.at("floor"),
                    "A \"floor\" counts only with \"critical: yes\"; add that or take the floor out");
        }
        var items = fields.blocks("items", "an item").stream().map(this::item).toList();
        if (items.isEmpty()) {
            faults.at(fields.at("items"), "A domain needs at least one item under \"items\"");
        }
        var domain = new Domain(
                unique(fields),
                fields.text("title"),
                fields.text("about"),
                weight(fields),
                critical,
                floor.orElse(null),
                items);
        fields.nothingElse();
        return domain;
    }

    private Item item(YamlFields fields) {
        var item = new Item(
                unique(fields),
                fields.text("ask"),
                fields.textOrNone("hint"),
                fields.text("evidence"),
                levels(fields),
                weight(fields),
                fields.yes("critical", false),
                fields.yes("evidence-at-top", evidenceAtTop),
                fields.blocks("next", "a next step").stream()
                        .map(step -> step(step, true))
                        .toList());
        fields.nothingElse();
        return item;
    }

    private double weight(YamlFields fields) {
        return fields.number("weight", LEAST_WEIGHT, MOST_WEIGHT, 1);
    }

    private List<Level> levels(YamlFields fields) {
        var anchors = fields.texts("anchors");
        if (anchors.size() != scale.size()) {
            faults.at(
                    fields.at("anchors"),
                    "An item needs an anchor for each of the %d levels of the scale under \"anchors\", lowest first; there are %d"
                            .formatted(scale.size(), anchors.size()));
        }
        if (anchors.stream().anyMatch(String::isEmpty)) {
            faults.at(fields.at("anchors"), "An anchor is empty; say what the level looks like");
        }
        var points = points(fields);
        var unconfirmed = fields.wholes("unconfirmed", 0, Math.max(0, scale.size() - 1));
        var levels = new ArrayList<Level>();
        for (int value = 0; value < Math.min(scale.size(), anchors.size()); value++) {
            levels.add(new Level(
                    value,
                    scale.get(value),
                    anchors.get(value),
                    value < points.size() ? points.get(value) : null,
                    !unconfirmed.contains(value)));
        }
        return levels;
    }

    private List<Double> points(YamlFields fields) {
        var points = fields.numbers("points", 0, MOST_POINTS);
        if (!kind.equals(POINTS)) {
            if (!points.isEmpty()) {
                faults.at(fields.at("points"), "\"points\" count only where the scoring is \"kind: points\"");
            }
            return List.of();
        }
        if (points.size() != scale.size()) {
            faults.at(
                    fields.at("points"),
                    "An item needs points for each of the %d levels of the scale under \"points\", lowest first; there are %d"
                            .formatted(scale.size(), points.size()));
        }
        for (int level = 1; level < points.size(); level++) {
            if (points.get(level) < points.get(level - 1)) {
                faults.at(fields.at("points"), "A higher level gives no fewer points: put them lowest first");
                break;
            }
        }
        return points;
    }

    private NextStep step(YamlFields fields, boolean ofItem) {
        int top = Math.max(0, scale.size() - 1);
        var levels = ofItem ? fields.wholes("at", 0, top) : List.<Integer>of();
        if (ofItem && levels.isEmpty()) {
            for (int value = 0; value < top; value++) {
                levels = new ArrayList<>(levels);
                levels.add(value);
            }
        }
        var step = new NextStep(
                unique(fields),
                fields.text("do"),
                fields.text("basis"),
                fields.code("topic"),
                levels.stream().sorted().toList());
        fields.nothingElse();
        return step;
    }

    /** A code nobody else in this text has. */
    private String unique(YamlFields fields) {
        var code = fields.code("code");
        if (!code.isEmpty()) {
            var before = codes.putIfAbsent(code, fields.at("code"));
            if (before != null) {
                faults.at(
                        fields.at("code"),
                        "The code \"%s\" stands in line %d already; give this one another"
                                .formatted(code, before.getStartMark().getLine() + 1));
            }
        }
        return code;
    }
}
