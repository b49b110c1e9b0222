package org.groundswell.app.programme.web;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** Numbers and dates of plan pages in words. */
final class PlanWords {

    private PlanWords() {}

    static String number(BigDecimal number) {
        return number.scale() <= 0
                ? String.format(Locale.UK, "%,d", number.longValue())
                : String.format(Locale.UK, "%,.1f", number.doubleValue());
    }

    static String span(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "No dates yet" : "Until " + TypedDate.words(to);
        }
        return to == null ? "From " + TypedDate.words(from) : TypedDate.words(from) + " to " + TypedDate.words(to);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
