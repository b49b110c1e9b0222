package org.groundswell.app.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.analytics.agreement.Answer;
import org.groundswell.analytics.agreement.ItemAgreement;
import org.groundswell.analytics.agreement.RatingScale;
import org.groundswell.analytics.agreement.Score;
import org.groundswell.analytics.agreement.ScoredItem;
import org.groundswell.app.assessment.Round.Rated;
import org.groundswell.app.instrument.Item;

/**
 * How the raters' answers to one item lie beside each other.
 *
 * @param dots          how many of each role gave each level: role → level → count
 * @param dontKnow      how many said they do not know, by role
 * @param notApplicable how many said it does not apply
 * @param blank         how many left it blank
 * @param claimed       how many claimed the best level without evidence
 * @param evidence      how many pieces of evidence were given
 * @param agreement     empty with fewer than two ratings
 * @param outliers      roles of the ratings furthest from the median; empty when all agree or nobody stands out
 * @param split         whether the ratings lie further apart than the instrument allows
 */
public record ItemComparison(
        Item item,
        Map<RaterRole, Map<Integer, Integer>> dots,
        Map<RaterRole, Integer> dontKnow,
        int notApplicable,
        int blank,
        int claimed,
        int evidence,
        Optional<ItemAgreement> agreement,
        List<RaterRole> outliers,
        boolean split) {

    private static final double ROUNDING = 1e-9;

    static ItemComparison of(Item item, Round round) {
        var dots = new EnumMap<RaterRole, Map<Integer, Integer>>(RaterRole.class);
        var dontKnow = new EnumMap<RaterRole, Integer>(RaterRole.class);
        int notApplicable = 0;
        int blank = 0;
        int claimed = 0;
        int evidence = 0;
        for (var rated : round.sheets()) {
            var answer = rated.sheet().answer(item.code());
            var role = rated.seat().role();
            evidence += answer.evidence().size();
            claimed += answer.claimedWithoutEvidence(item) ? 1 : 0;
            var level = answer.level();
            if (level != null) {
                dots.computeIfAbsent(role, _ -> new TreeMap<>()).merge(level, 1, Integer::sum);
            }
            switch (answer.state()) {
                case LEVEL -> {}
                case DONT_KNOW -> dontKnow.merge(role, 1, Integer::sum);
                case NOT_APPLICABLE -> notApplicable++;
                case BLANK -> blank++;
            }
        }
        var agreement = agreement(item, round);
        var rule = round.instrument().agreement();
        return new ItemComparison(
                item,
                dots,
                dontKnow,
                notApplicable,
                blank,
                claimed,
                evidence,
                agreement,
                agreement.map(a -> outliers(a, round.sheets())).orElse(List.of()),
                agreement
                        .filter(a -> a.adMedian() > rule.largestDeviation() + ROUNDING)
                        .isPresent());
    }

    private static Optional<ItemAgreement> agreement(Item item, Round round) {
        double[] ratings = round.sheets().stream()
                .mapToDouble(rated -> rated.sheet().rating(item.code()))
                .toArray();
        long given =
                Arrays.stream(ratings).filter(rating -> !Double.isNaN(rating)).count();
        return given < 2 ? Optional.empty() : Optional.of(ItemAgreement.of(scale(item), ratings));
    }

    /** The roles furthest from the median; nobody, where more than a third of the ratings lie as far away. */
    private static List<RaterRole> outliers(ItemAgreement agreement, List<Rated> sheets) {
        if (agreement.outliers().size() * 3 > agreement.raters()) {
            return List.of();
        }
        return agreement.outliers().stream()
                .map(place -> sheets.get(place).seat().role())
                .distinct()
                .sorted()
                .toList();
    }

    static RatingScale scale(Item item) {
        return RatingScale.of(item.levels().getFirst().value(), item.top().value());
    }

    /** How many gave each level, lowest first, over all roles. */
    public Map<Integer, Integer> counts() {
        var counts = new TreeMap<Integer, Integer>();
        dots.values().forEach(byLevel -> byLevel.forEach((level, count) -> counts.merge(level, count, Integer::sum)));
        return counts;
    }

    public int rated() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    public int unknown() {
        return dontKnow.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The mean of the ratings as a share of the best level, with what it could turn out to be if those who do not know
     * or left it blank gave the lowest or the best. Empty if it applies to nobody.
     */
    public Optional<Score> mean() {
        var all = new ArrayList<ScoredItem>();
        counts().forEach((level, count) -> all.addAll(Collections.nCopies(count, scored(Answer.level(level)))));
        all.addAll(Collections.nCopies(unknown() + blank, scored(Answer.unknown())));
        return Score.of(all);
    }

    private ScoredItem scored(Answer answer) {
        return new ScoredItem(answer, 1, item.top().value());
    }

    /** Average deviation from the median as a share of the item's range, so that items can be sorted by it. */
    public double disagreement() {
        var scale = scale(item);
        return agreement
                .map(a -> a.adMedian() / (scale.highest() - scale.lowest()))
                .orElse(0.0);
    }
}
