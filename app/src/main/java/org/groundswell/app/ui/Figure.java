package org.groundswell.app.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number as a page shows it: never without what it means, and with the date and the evidence it rests on.
 *
 * @param label      what is counted: "Sites live"
 * @param value      the number in words: "1,284", "82%", or "Not known"
 * @param definition what the number means and how it is worked out
 * @param asAt       the date it holds for, in words, or null when it does not depend on one
 * @param tier       evidence tier: "Self-declared", "Data-backed" or "Observed", or null when there is no claim in it
 * @param source     where it was published or comes from, or null
 * @param synthetic  whether it is generated and not about any real place
 * @param split      how much of the number each evidence tier stands for, the weakest first; none where it has one tier
 * @param note       one line beneath the number, for example the interval around it or what it is a share of, or null
 */
public record Figure(
        String label,
        String value,
        String definition,
        @Nullable String asAt,
        @Nullable String tier,
        @Nullable String source,
        boolean synthetic,
        List<Share> split,
        @Nullable String note) {

    /** So many of what is counted rest on evidence of this tier. */
    public record Share(String tier, String count) {}

    public Figure {
        split = List.copyOf(split);
    }

    public static Figure of(String label, String value, String definition) {
        return new Figure(label, value, definition, null, null, null, false, List.of(), null);
    }

    public static Figure of(String label, long value, String definition) {
        return of(label, "%,d".formatted(value), definition);
    }

    public Figure asAt(String date) {
        return new Figure(label, value, definition, date, tier, source, synthetic, split, note);
    }

    public Figure tier(String tier) {
        return new Figure(label, value, definition, asAt, tier, source, synthetic, split, note);
    }

    public Figure source(String source) {
        return new Figure(label, value, definition, asAt, tier, source, synthetic, split, note);
    }

    public Figure synthetic(boolean synthetic) {
        return new Figure(label, value, definition, asAt, tier, source, synthetic, split, note);
    }

    public Figure note(String note) {
        return new Figure(label, value, definition, asAt, tier, source, synthetic, split, note);
    }

    public Figure split(List<Share> split) {
        return new Figure(label, value, definition, asAt, tier, source, synthetic, split, note);
    }
}
