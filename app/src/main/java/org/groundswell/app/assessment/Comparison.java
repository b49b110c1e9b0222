package org.groundswell.app.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.groundswell.analytics.agreement.FormAgreement;
import org.groundswell.analytics.agreement.IntraclassCorrelation;
import org.groundswell.analytics.agreement.KrippendorffAlpha;

/**
 * All answers beside each other.
 *
 * @param items        in the instrument's order
 * @param gates        in the instrument's order
 * @param coefficients over the whole form; empty while there are fewer raters than the instrument asks for
 */
public record Comparison(
        Round round,
        Consensus consensus,
        List<ItemComparison> items,
        List<GateComparison> gates,
        Optional<Coefficients> coefficients) {

    /**
     * Agreement over the whole form.
     *
     * @param form  empty where items have different scales, or no item was rated twice
     * @param alpha Krippendorff's α for ordered levels; empty when nothing varies
     * @param icc   for one of these raters taken as a sample; empty unless everybody rated everything
     */
    public record Coefficients(Optional<FormAgreement> form, OptionalDouble alpha, OptionalDouble icc) {}

    static Comparison of(Round round, Consensus consensus) {
        var instrument = round.instrument();
        return new Comparison(
                round,
                consensus,
                instrument.items().stream()
                        .map(item -> ItemComparison.of(item, round))
                        .toList(),
                instrument.gates().stream()
                        .map(gate -> GateComparison.of(gate, round, consensus))
                        .toList(),
                round.raters() < instrument.agreement().raters() ? Optional.empty() : Optional.of(coefficients(round)));
    }

    /** Those furthest apart first; then those that most people do not know; otherwise as in the instrument. */
    public List<ItemComparison> byDisagreement() {
        return items.stream()
                .sorted(Comparator.comparingDouble((ItemComparison item) -> -item.disagreement())
                        .thenComparingInt(item -> -item.unknown()))
                .toList();
    }

    /** The team's answer to an item. */
    public Settled settled(ItemComparison item) {
        return consensus.item(item.item().code()).map(Settled::agreed).orElseGet(() -> Settled.median(item));
    }

    /** Items that lie apart and that the team has not agreed on yet. */
    public List<ItemComparison> stillSplit() {
        return byDisagreement().stream()
                .filter(item ->
                        item.split() && consensus.item(item.item().code()).isEmpty())
                .toList();
    }

    /**
     * Whether one score may stand for all raters. From as many raters as the instrument asks for, its share of the
     * rated items has to be agreed; a smaller team judges for itself, by agreeing on each item that lies apart.
     */
    boolean acceptable() {
        long split = stillSplit().size();
        if (round.raters() < round.instrument().agreement().raters()) {
            return split == 0;
        }
        long rated = items.stream().filter(item -> item.rated() > 0).count();
        return rated == 0
                || (double) (rated - split) / rated
                        >= round.instrument().agreement().shareOfItems();
    }

    private static Coefficients coefficients(Round round) {
        var items = round.instrument().items();
        double[][] ratings = round.ratings();
        var scale = ItemComparison.scale(items.getFirst());
        boolean oneScale =
                items.stream().allMatch(item -> ItemComparison.scale(item).equals(scale));
        return new Coefficients(
                oneScale ? FormAgreement.of(scale, ratings) : Optional.empty(),
                oneScale ? KrippendorffAlpha.of(KrippendorffAlpha.Metric.ORDINAL, ratings) : OptionalDouble.empty(),
                icc(ratings));
    }

    private static OptionalDouble icc(double[][] raters) {
        int items = raters[0].length;
        var targets = new double[items][raters.length];
        for (int i = 0; i < items; i++) {
            for (int j = 0; j < raters.length; j++) {
                targets[i][j] = raters[j][i];
                if (Double.isNaN(targets[i][j])) {
                    return OptionalDouble.empty();
                }
            }
        }
        if (items < 2 || raters.length < 2) {
            return OptionalDouble.empty();
        }
        return IntraclassCorrelation.of(targets)
                .map(icc -> icc.of(IntraclassCorrelation.Form.SAMPLE_OF_RATERS_SINGLE))
                .orElse(OptionalDouble.empty());
    }
}
