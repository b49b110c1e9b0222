package org.groundswell.app.programme.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** Dates and addresses of plan pages. */
final class PlanWords {

    private PlanWords() {}

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
