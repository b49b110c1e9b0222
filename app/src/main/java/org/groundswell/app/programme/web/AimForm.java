package org.groundswell.app.programme.web;

import java.math.BigDecimal;
import java.util.UUID;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.AimId;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;

/** What somebody typed about an aim. */
record AimForm(
        String kind,
        String measure,
        String population,
        String denominator,
        String from,
        String to,
        TypedDate by,
        String source) {

    AimForm {
        kind = Unfilled.text(kind);
        measure = Unfilled.text(measure);
        population = Unfilled.text(population);
        denominator = Unfilled.text(denominator);
        from = Unfilled.text(from);
        to = Unfilled.text(to);
        by = Unfilled.date(by);
        source = Unfilled.text(source);
    }

    static final AimForm EMPTY = new AimForm("SITES", "", "", "", "0", "", TypedDate.EMPTY, "");

    SpreadAim aim() {
        if (!kind.equals("SITES") && !kind.equals("PEOPLE")) {
            throw new Refusal("kind", "Select whether the aim counts sites or people");
        }
        if (measure.isEmpty()) {
            throw new Refusal("measure", "Enter what is counted");
        }
        return new SpreadAim(
                new AimId(UUID.randomUUID()),
                SpreadAim.Kind.valueOf(kind),
                measure,
                population,
                denominator.isEmpty()
                        ? null
                        : number("denominator", denominator).longValue(),
                from.isEmpty() ? BigDecimal.ZERO : number("from", from),
                number("to", to),
                by.orRefuse("by", "the date the aim is to be reached by"),
                source);
    }

    private static BigDecimal number(String field, String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,4})?")) {
            throw new Refusal(field, "Enter a number without commas, like 1250");
        }
        return new BigDecimal(text);
    }
}
