package org.groundswell.app.ui;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers as pages write them. */
public final class NumberWords {

    private NumberWords() {}

    /** A count: "1,284". */
    public static String count(long number) {
        return String.format(Locale.UK, "%,d", number);
    }

    /** A number of any kind, with one decimal where it has decimals: "1,284", "12.5". */
    public static String number(BigDecimal number) {
        return number.scale() <= 0
                ? count(number.longValue())
                : String.format(Locale.UK, "%,.1f", number.doubleValue());
    }

    /** A share in whole per cent: "17%"; a dash where there is nothing to be a share of. */
    public static String percent(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.UK, "%.0f%%", 100.0 * part / whole);
    }
}
