package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.app.assessment.Comparison;
import org.groundswell.app.assessment.GateComparison;
import org.groundswell.app.assessment.GateState;
import org.groundswell.app.assessment.ItemComparison;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.ui.DotPlot;

/**
 * All answers beside each other, those furthest apart first.
 *
 * @param summary who rated, in words
 * @param table   all items in the order of the form, for who wants it all at once
 * @param method  how to read the coefficients; "" where there are none
 */
public record ComparePage(
        Head head,
        String summary,
        List<Item> items,
        List<GateLine> gates,
        List<Coefficient> coefficients,
        String method,
        List<List<String>> table,
        boolean runs,
        boolean comparing) {

    /**
     * One item.
     *
     * @param words what there is to see, without the picture
     * @param rows  roles with their counts, for the table
     * @param href  where the team agrees on it; "" if it may not
     */
    public record Item(
            String code,
            String group,
            String question,
            String words,
            List<String> flags,
            String wide,
            String narrow,
            List<String> columns,
            List<List<String>> rows,
            String href) {}

    /** One gate. */
    public record GateLine(
            String title, String mark, String state, String colour, String said, String mitigation, String href) {}

    /** One coefficient over the whole form. */
    public record Coefficient(String name, String value, String meaning) {}

    static ComparePage of(Head head, Comparison comparison, boolean runs, boolean comparing) {
        var agree = comparing && runs ? head.url() + "/agree/" : "";
        return new ComparePage(
                head,
                summary(comparison),
                comparison.byDisagreement().stream()
                        .map(item -> item(item, comparison, agree))
                        .toList(),
                comparison.gates().stream().map(gate -> gate(gate, agree)).toList(),
                coefficients(comparison),
                comparison.coefficients().isEmpty()
                        ? "With fewer than %d raters a coefficient says nothing: look at the dots."
                                .formatted(comparison
                                        .round()
                                        .instrument()
                                        .agreement()
                                        .raters())
                        : "A coefficient sums up what the dots show; it does not replace looking at them.",
                comparison.items().stream().map(item -> row(item, comparison)).toList(),
                runs,
                comparing);
    }

    private static String summary(Comparison comparison) {
        var round = comparison.round();
        var roles = round.roles().stream()
                .map(role -> "%d %s"
                        .formatted(
                                round.sheets().stream()
                                        .filter(rated -> rated.seat().role() == role)
                                        .count(),
                                role.label().toLowerCase(Locale.UK)))
                .toList();
        var split = comparison.items().stream().filter(ItemComparison::split).count();
        return "%s: %s. They lie apart on %s."
                .formatted(
                        Words.plural(round.raters(), "rater", "raters"),
                        String.join(", ", roles),
                        Words.plural(split, "question", "questions"));
    }

    static Item item(ItemComparison item, Comparison comparison, String agree) {
        var roles = comparison.round().roles();
        var names = LevelNames.of(comparison.round().instrument());
        var range = OpenRange.of(item, comparison.round().instrument());
        var plot = plot(item, roles, names, range);
        var columns = new ArrayList<String>();
        columns.add("Role");
        columns.addAll(names.all(item.item()));
        columns.add("Does not know");
        return new Item(
                item.item().code(),
                comparison
                        .round()
                        .instrument()
                        .domainOf(item.item())
                        .orElseThrow()
                        .title(),
                item.item().question(),
                words(item, names) + range.map(open -> " " + open.sentence()).orElse(""),
                flags(item, comparison),
                plot.svg(false),
                plot.svg(true),
                columns,
                roles.stream().map(role -> cells(item, role)).toList(),
                agree.isEmpty() ? "" : agree + item.item().code());
    }

    private static DotPlot plot(
            ItemComparison item, List<RaterRole> roles, LevelNames names, Optional<OpenRange> range) {
        var levels = item.item().levels();
        return new DotPlot(
                names.all(item.item()),
                roles.stream()
                        .map(role -> new DotPlot.Row(
                                role.label(),
                                role.letter(),
                                levels.stream()
                                        .map(level -> count(item, role, level))
                                        .toList(),
                                item.dontKnow().getOrDefault(role, 0)))
                        .toList(),
                range.map(OpenRange::bar));
    }

    private static int count(ItemComparison item, RaterRole role, Level level) {
        var counts = item.dots().get(role);
        return counts == null ? 0 : counts.getOrDefault(level.value(), 0);
    }

    private static List<String> cells(ItemComparison item, RaterRole role) {
        var cells = new ArrayList<String>();
        cells.add(role.label());
        item.item().levels().forEach(level -> cells.add(Integer.toString(count(item, role, level))));
        cells.add(Integer.toString(item.dontKnow().getOrDefault(role, 0)));
        return List.copyOf(cells);
    }

    /** "2 of 4 gave 1 or less, 2 gave 3." and who stands apart. */
    static String words(ItemComparison item, LevelNames names) {
        var counts = item.counts();
        int rated = item.rated();
        var words = new ArrayList<String>();
        if (rated == 0) {
            words.add("Nobody gave a level.");
        } else if (counts.size() == 1) {
            words.add("%s gave %s."
                    .formatted(
                            rated == 1 ? "One rater" : "All " + rated,
                            names.brief(item.item(), counts.keySet().iterator().next())));
        } else {
            words.add(groups(new ArrayList<>(counts.keySet()), item, names));
        }
        if (!item.outliers().isEmpty()) {
            words.add("Furthest from the rest: %s."
                    .formatted(String.join(
                            ", ",
                            item.outliers().stream()
                                    .map(role -> role.label().toLowerCase(Locale.UK))
                                    .toList())));
        }
        if (item.unknown() > 0) {
            words.add(Words.plural(item.unknown(), "does not know.", "do not know."));
        }
        if (item.notApplicable() > 0) {
            words.add(Words.plural(item.notApplicable(), "says it does not apply.", "say it does not apply."));
        }
        if (item.blank() > 0) {
            words.add(item.blank() + " left it blank.");
        }
        return String.join(" ", words);
    }

    /** Divides the levels given at their widest gap, the lower of two as wide. */
    private static String groups(List<Integer> levels, ItemComparison item, LevelNames names) {
        int cut = 0;
        for (int i = 1; i < levels.size() - 1; i++) {
            if (levels.get(i + 1) - levels.get(i) > levels.get(cut + 1) - levels.get(cut)) {
                cut = i;
            }
        }
        var below = levels.subList(0, cut + 1);
        var above = levels.subList(cut + 1, levels.size());
        int low = below.stream()
                .mapToInt(level -> item.counts().getOrDefault(level, 0))
                .sum();
        return "%d of %d gave %s, %d gave %s."
                .formatted(
                        low,
                        item.rated(),
                        names.lower(item.item(), below),
                        item.rated() - low,
                        names.higher(item.item(), above));
    }

    private static List<String> flags(ItemComparison item, Comparison comparison) {
        var flags = new ArrayList<String>();
        var agreed = comparison.consensus().item(item.item().code());
        if (agreed.isPresent()) {
            flags.add("Agreed: "
                    + AgreePage.words(
                            agreed.get(),
                            item.item(),
                            LevelNames.of(comparison.round().instrument())));
        } else if (item.split()) {
            flags.add("They lie apart");
        }
        if (item.claimed() > 0) {
            flags.add("Claimed without evidence: " + item.claimed());
        }
        return List.copyOf(flags);
    }

    private static GateLine gate(GateComparison gate, String agree) {
        var said = Arrays.stream(GateState.values())
                .filter(gate.said()::containsKey)
                .map(state -> "%s: %d".formatted(state.label(), gate.said().get(state)))
                .toList();
        return new GateLine(
                gate.gate().title(),
                gate.state().mark(),
                gate.state().label() + (gate.accepted() ? ", mitigation accepted" : gate.agreed() ? ", agreed" : ""),
                colour(gate),
                said.isEmpty() ? "Nobody answered" : String.join(" · ", said),
                gate.mitigation().isEmpty() ? String.join(" · ", gate.mitigations()) : gate.mitigation(),
                agree.isEmpty() ? "" : agree + gate.gate().code());
    }

    static String colour(GateComparison gate) {
        return switch (gate.state()) {
            case MET -> "green";
            case NOT_MET -> gate.accepted() ? "orange" : "red";
            case UNKNOWN -> "grey";
            case NOT_APPLICABLE -> "white";
        };
    }

    private static List<Coefficient> coefficients(Comparison comparison) {
        var list = new ArrayList<Coefficient>();
        comparison.coefficients().ifPresent(all -> {
            all.form().ifPresent(form -> {
                list.add(new Coefficient(
                        "r*wg(J)",
                        Words.number(form.rStar()),
                        "1 is complete agreement, 0 no more than raters who choose blindly."));
                list.add(new Coefficient(
                        "rwg(J)",
                        Words.number(form.rwgJ()),
                        "The same; it climbs with the number of questions, however split the raters."));
                list.add(new Coefficient(
                        "Average deviation",
                        Words.number(form.adMean()),
                        "How far ratings lie from their mean, in levels."));
            });
            list.add(new Coefficient(
                    "Krippendorff's α (ordinal)",
                    all.alpha().isPresent() ? Words.number(all.alpha().getAsDouble()) : "No variation",
                    "Whether raters tell the questions apart in the same way."));
            all.icc()
                    .ifPresent(icc -> list.add(new Coefficient(
                            "ICC(2,1)",
                            Words.number(icc),
                            "The same for one rater alone; only if everybody rated everything.")));
        });
        return List.copyOf(list);
    }

    private static List<String> row(ItemComparison item, Comparison comparison) {
        var settled = comparison.settled(item);
        return List.of(
                item.item().question(),
                Integer.toString(item.rated()),
                settled.known()
                        ? LevelNames.of(comparison.round().instrument()).brief(item.item(), settled.level())
                        : settled.unknown() ? "Not known" : "Does not apply",
                settled.basis().label(),
                item.agreement()
                        .map(agreement -> Words.number(agreement.adMedian()) + (item.split() ? " (apart)" : ""))
                        .orElse(""),
                Integer.toString(item.unknown()),
                OpenRange.of(item, comparison.round().instrument())
                        .map(OpenRange::words)
                        .orElse("–"),
                Integer.toString(item.claimed()));
    }
}
