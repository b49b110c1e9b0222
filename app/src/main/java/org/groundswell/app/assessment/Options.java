package org.groundswell.app.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.groundswell.analytics.agreement.Answer;
import org.groundswell.app.instrument.NextStep;
import org.groundswell.app.instrument.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Ranks what could be done next: gates first, then what nobody knows of the critical items, then what the raters differ
 * about, then by weight × gap. Where points are summed the gap is in points; where levels are kinds, the more complex
 * comes first.
 *
 * <p>Options and not answers: of 2,847 pairs of barriers and strategies that experts were asked about, only 33 were
 * chosen by half of them. Source: T. J. Waltz and others, <i>Implementation Science</i> 14 (2019) 42.
 */
final class Options {

    private Options() {}

    static List<Option> ranked(Outcome outcome) {
        var options = new ArrayList<Option>();
        gates(outcome, options);
        items(outcome, options);
        return options.stream()
                .sorted(Comparator.comparing(Option::kind).thenComparingDouble(option -> -option.gain()))
                .toList();
    }

    private static void gates(Outcome outcome, List<Option> options) {
        for (var gate : outcome.comparison().gates()) {
            boolean unknown = gate.state() == GateState.UNKNOWN;
            if (gate.closed() || unknown) {
                options.add(new Option(
                        unknown ? Option.Kind.GATE_UNKNOWN : Option.Kind.GATE,
                        gate.gate().code(),
                        gate.gate().title(),
                        gate.state().label(),
                        null,
                        null,
                        1,
                        gate.gate().nextSteps()));
            }
        }
    }

    private static void items(Outcome outcome, List<Option> options) {
        var comparison = outcome.comparison();
        var split =
                comparison.stillSplit().stream().map(item -> item.item().code()).toList();
        double all = outcome.profile().parts().stream()
                .mapToDouble(part -> part.domain().weight())
                .sum();
        for (var part : outcome.profile().parts()) {
            double within = part.lines().stream()
                    .filter(line -> !(line.settled().answer() instanceof Answer.NotApplicable))
                    .mapToDouble(line -> line.item().weight())
                    .sum();
            for (var line : part.lines()) {
                double weight = within == 0
                        ? 0
                        : line.item().weight() / within * part.domain().weight() / all;
                var option = option(
                        line,
                        gap(line, weight, outcome.profile()),
                        split.contains(line.item().code()));
                if (option != null) {
                    options.add(option);
                }
            }
        }
    }

    /**
     * How far an item is from its best.
     *
     * @param share  of its own best, 0 to 1
     * @param weight what the whole of it adds to the score
     * @param kind   why it is offered where nothing else is the matter
     * @param names  whether levels are told by name alone
     */
    private record Gap(double share, double weight, Option.Kind kind, boolean names) {

        double gain() {
            return share * weight;
        }
    }

    /** By levels and weights, by points where they are summed, and for kinds by how complex it is. */
    private static Gap gap(Profile.Line line, double weight, Profile profile) {
        double level = line.settled().level() / line.item().top().value();
        return switch (profile.instrument().scoring()) {
            case Scoring.Weighted _ -> new Gap(1 - level, weight, Option.Kind.STRENGTHEN, false);
            case Scoring.Categories _ -> new Gap(level, 1, Option.Kind.ADAPT, true);
            case Scoring.Points points -> {
                var scored = line.scored(points, line.weight(points));
                double missing =
                        scored.answer() instanceof Answer.Level at ? 1 - at.value() / scored.maximum() : Double.NaN;
                yield new Gap(missing, scored.maximum() / profile.mostPoints(), Option.Kind.STRENGTHEN, true);
            }
        };
    }

    private static @Nullable Option option(Profile.Line line, Gap gap, boolean split) {
        var item = line.item();
        var settled = line.settled();
        if (settled.unknown()) {
            return new Option(
                    item.critical() ? Option.Kind.FIND_OUT : gap.kind(),
                    item.code(),
                    item.question(),
                    "Not known",
                    null,
                    item.top().value(),
                    gap.weight(),
                    List.of(findOut(item.code(), item.evidence())));
        }
        if (!settled.known()) {
            return null;
        }
        int level = (int) Math.floor(settled.level());
        if (gap.share() <= 0 && !split) {
            return null;
        }
        var steps = new ArrayList<NextStep>();
        if (split) {
            steps.add(discuss(item.code()));
        }
        item.nextSteps().stream().filter(step -> step.isFor(level)).forEach(steps::add);
        if (steps.isEmpty()) {
            return null;
        }
        return new Option(
                split ? Option.Kind.DISCUSS : gap.kind(),
                item.code(),
                item.question(),
                item.level(level)
                        .map(at -> gap.names()
                                ? at.label()
                                : at.value() + ", " + at.label().toLowerCase(Locale.UK))
                        .orElse(""),
                level,
                item.top().value(),
                gap.gain(),
                steps);
    }

    private static NextStep findOut(String item, String evidence) {
        return new NextStep(
                "find-out-" + item,
                "Find out" + (evidence.isBlank() ? "" : ". What would answer it: " + evidence),
                "What nobody knows can only be found out; until then it counts as worst and as best.",
                "",
                List.of());
    }

    private static NextStep discuss(String item) {
        return new NextStep(
                "discuss-" + item,
                "Bring those who rated it highest and lowest together, and agree on a level or write down what they differ"
                        + " about",
                "Raters who see different things may all be right, each about a part.",
                "",
                List.of());
    }
}
