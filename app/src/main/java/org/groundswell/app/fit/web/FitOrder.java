package org.groundswell.app.fit.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.groundswell.app.fit.FitMap.Row;
import org.groundswell.app.fit.SiteFits;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.ui.Choice;

/** In which order the map shows its sites. */
@SuppressWarnings("ImmutableEnumChecker") // the comparators hold nothing that changes
enum FitOrder {
    BEST("best", "Best fit first", Comparator.comparingDouble((Row row) -> -share(row.fit()))),
    WORST("worst", "Largest gaps first", Comparator.comparingDouble((Row row) -> share(row.fit()))),
    NAME("name", "By name", Comparator.comparing(Row::name).thenComparing(Row::code));

    private final String code;
    private final String label;
    private final Comparator<Row> order;

    FitOrder(String code, String label, Comparator<Row> order) {
        this.code = code;
        this.label = label;
        this.order = order;
    }

    String code() {
        return code;
    }

    /** Sites that have not said anything come last in every order but by name. */
    List<Row> sorted(List<Row> rows) {
        var unrated = Comparator.comparing((Row row) -> row.fit().state() == State.NOT_RATED);
        return rows.stream()
                .sorted(this == NAME ? order : unrated.thenComparing(order))
                .toList();
    }

    static FitOrder of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(BEST);
    }

    static List<Choice> choices(FitOrder chosen) {
        return Arrays.stream(values())
                .map(each -> new Choice(each.code, each.label).selected(each == chosen))
                .toList();
    }

    private static double share(SiteFits fit) {
        return fit.known().map(known -> known.fit()).orElse(0.0);
    }
}
