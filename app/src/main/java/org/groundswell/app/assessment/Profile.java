package org.groundswell.app.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.analytics.agreement.Answer;
import org.groundswell.analytics.agreement.Readiness;
import org.groundswell.analytics.agreement.Score;
import org.groundswell.analytics.agreement.ScoredItem;
import org.groundswell.analytics.agreement.WeightedScore;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * Every item with the team's answer, every domain with its score, and the score of the whole.
 *
 * @param parts the domains in the instrument's order
 * @param score empty where the instrument has no total, or nothing applies
 */
public record Profile(Instrument instrument, List<Part> parts, Optional<Score> score) {

    /**
     * One domain.
     *
     * @param score empty when nothing in it applies
     */
    public record Part(Domain domain, List<Line> lines, Optional<Score> score) {

        /** The score of what is known, NaN while nothing is. */
        public double point() {
            return score.map(s -> s.point().orElse(Double.NaN)).orElse(Double.NaN);
        }

        /**
         * Where levels are kinds: the place of the furthest kind an item was given, the further of two where raters
         * are split between them; NaN while nothing is known.
         */
        public double kind() {
            return lines.stream()
                    .mapToDouble(line -> Math.ceil(line.settled().level()))
                    .filter(level -> !Double.isNaN(level))
                    .max()
                    .orElse(Double.NaN);
        }

        /** Whether it lies under the floor it must not lie under. */
        public boolean underFloor() {
            @Nullable Double floor = domain.floor();
            return domain.critical() && floor != null && point() < floor - ROUNDING;
        }
    }

    /** One item with the team's answer. */
    public record Line(Item item, Settled settled) {

        /** The answer as it counts: a share of the best there is. */
        ScoredItem scored(Scoring scoring, double weight) {
            return new ScoredItem(
                    settled.answer() instanceof Answer.Level level
                            ? Answer.level(value(scoring, level.value()))
                            : settled.answer(),
                    weight,
                    best(scoring));
        }

        private double best(Scoring scoring) {
            return scoring instanceof Scoring.Points
                    ? item.levels().stream()
                            .mapToDouble(level -> item.points(level.value()))
                            .max()
                            .orElseThrow()
                    : item.top().value();
        }

        private double value(Scoring scoring, double level) {
            return scoring instanceof Scoring.Points ? item.points(level) : level;
        }

        double weight(Scoring scoring) {
            return scoring instanceof Scoring.Points ? best(scoring) : item.weight();
        }
    }

    private static final double ROUNDING = 1e-9;

    public Profile {
        parts = List.copyOf(parts);
    }

    static Profile of(Comparison comparison) {
        var instrument = comparison.round().instrument();
        var scoring = instrument.scoring();
        var byItem = new HashMap<String, ItemComparison>();
        comparison.items().forEach(item -> byItem.put(item.item().code(), item));
        var parts = new ArrayList<Part>();
        for (var domain : instrument.domains()) {
            var lines = domain.items().stream()
                    .map(item -> new Line(item, comparison.settled(Objects.requireNonNull(byItem.get(item.code())))))
                    .toList();
            var score = scoring instanceof Scoring.Categories
                    ? Optional.<Score>empty()
                    : Score.of(lines.stream()
                            .map(line -> line.scored(scoring, line.weight(scoring)))
                            .toList());
            parts.add(new Part(domain, lines, score));
        }
        return new Profile(instrument, parts, score(scoring, parts));
    }

    private static Optional<Score> score(Scoring scoring, List<Part> parts) {
        return switch (scoring) {
            case Scoring.Categories _ -> Optional.empty();
            case Scoring.Weighted _ ->
                Score.ofParts(parts.stream()
                        .map(part ->
                                new WeightedScore(part.score(), part.domain().weight()))
                        .toList());
            case Scoring.Points _ ->
                Score.of(parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .map(line -> line.scored(scoring, line.weight(scoring)))
                        .toList());
        };
    }

    /** What each domain comes to: the score of what is known, or for kinds the most complex one; NaN if nobody knows. */
    public double[] byDomain() {
        return parts.stream()
                .mapToDouble(part -> instrument.scoring() instanceof Scoring.Categories ? part.kind() : part.point())
                .toArray();
    }

    public List<Line> lines() {
        return parts.stream().flatMap(part -> part.lines().stream()).toList();
    }

    /** The most points there are; 0 where the instrument does not add up points. */
    public double mostPoints() {
        return instrument.scoring() instanceof Scoring.Points points
                ? lines().stream().mapToDouble(line -> line.weight(points)).sum()
                : 0;
    }

    /** The line to reach, 0 to 1; empty where the instrument has none. */
    public Optional<Double> line() {
        return switch (instrument.scoring()) {
            case Scoring.Weighted weighted -> Optional.ofNullable(weighted.line());
            case Scoring.Points points -> Optional.of(points.line() / mostPoints());
            case Scoring.Categories _ -> Optional.empty();
        };
    }

    /** The share of weight that has to be known before anything is said, 0 to 1. */
    public double coverageNeeded() {
        return instrument.scoring() instanceof Scoring.Weighted weighted
                ? weighted.coverageNeeded()
                : Readiness.USUAL_COVERAGE;
    }

    /**
     * All items as they count in the score of the whole: an item's weight is its share of what is known in its domain,
     * times the domain's weight. What is not known keeps its place and does not count.
     */
    List<ScoredItem> flat() {
        var scoring = instrument.scoring();
        var flat = new ArrayList<ScoredItem>();
        for (var part : parts) {
            double known = part.lines().stream()
                    .filter(line -> line.settled().known())
                    .mapToDouble(line -> line.weight(scoring))
                    .sum();
            for (var line : part.lines()) {
                double weight = line.weight(scoring);
                boolean weighted =
                        scoring instanceof Scoring.Weighted && line.settled().known();
                flat.add(line.scored(
                        scoring, weighted ? weight / known * part.domain().weight() : weight));
            }
        }
        return flat;
    }
}
