package org.groundswell.app.assessment;

import java.util.Comparator;
import java.util.List;
import org.groundswell.app.instrument.Instrument;

/**
 * The rating round of one assessment, laid open: what everybody who answered anything said, each alone.
 *
 * @param sheets in an order that says nothing about who answered when
 */
public record Round(Instrument instrument, List<Rated> sheets) {

    /** One rater and what they answered. */
    public record Rated(Seat seat, Sheet sheet) {}

    public Round {
        sheets = sheets.stream()
                .filter(rated -> rated.sheet().answered(instrument) > 0)
                .sorted(Comparator.comparing((Rated rated) -> rated.seat().role())
                        .thenComparing(rated -> rated.seat().id().value()))
                .toList();
    }

    public int raters() {
        return sheets.size();
    }

    /** Roles that took part, in their usual order. */
    public List<RaterRole> roles() {
        return sheets.stream().map(rated -> rated.seat().role()).distinct().toList();
    }

    /** Ratings as raters × items, NaN where there is none. */
    double[][] ratings() {
        var items = instrument.items();
        return sheets.stream()
                .map(rated -> items.stream()
                        .mapToDouble(item -> rated.sheet().rating(item.code()))
                        .toArray())
                .toArray(double[][]::new);
    }
}
