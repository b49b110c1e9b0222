package org.groundswell.app.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * "How good, by when, for whom", in numbers. Sites and people are separate axes: a programme wants one aim for each.
 *
 * @param measure     what is counted: "emergency departments live"
 * @param population  for whom: "the seven acute trusts of the West of England"
 * @param denominator how many there are, if known
 * @param from        where it started
 * @param to          how good: the number to be reached
 * @param by          by when
 * @param source      where the aim is published; "" if it is this programme's own
 */
public record SpreadAim(
        AimId id,
        Kind kind,
        String measure,
        String population,
        @Nullable Long denominator,
        BigDecimal from,
        BigDecimal to,
        LocalDate by,
        String source) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** In one line: "Sites: 7 by 14 March 2026". */
    String inShort() {
        return kind.label() + ": " + to.toPlainString() + " by " + DAY.format(by);
    }

    /** What an aim counts. */
    public enum Kind {
        SITES("Sites"),
        PEOPLE("People");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
