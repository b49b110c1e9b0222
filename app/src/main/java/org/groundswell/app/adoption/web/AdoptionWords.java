package org.groundswell.app.adoption.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.DatePrecision;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.Reason;
import org.groundswell.app.ui.Choice;
import org.jspecify.annotations.Nullable;

/** Dates, stages and choices of adoption pages in words. */
final class AdoptionWords {

    private AdoptionWords() {}

    /** A date as exactly as it is known: "27 March 2024", "March 2024", "January to March 2024". */
    static String when(@Nullable LocalDate date, @Nullable DatePrecision precision) {
        return date == null || precision == null ? "" : precision.words(date);
    }

    static List<Choice> stages(List<AdoptionStage> stages, String selected) {
        return stages.stream()
                .map(stage -> new Choice(
                        stage.name(),
                        stage.label(),
                        missing(stage),
                        stage.name().equals(selected)))
                .toList();
    }

    /** What a claim of this stage does not rest on, and should; "" when nothing is missing. */
    static String missing(AdoptionStage stage) {
        return switch (stage) {
            case EMBEDDED ->
                "Self-declared, however well its date is known: whether every core component was delivered for three"
                        + " periods in a row is not recorded here yet.";
            case SUSTAINED ->
                "At least 12 months after Live. Beyond that self-declared, however well its date is known: data and"
                        + " fidelity of the past year are not recorded here yet.";
            default -> "";
        };
    }

    static List<Choice> tiers(String selected) {
        return Stream.of(EvidenceTier.values())
                .map(tier -> new Choice(
                        tier.name(), tier.label(), tier.meaning(), tier.name().equals(selected)))
                .toList();
    }

    static List<Choice> precisions(String selected) {
        return List.of(
                new Choice("DAY", "The day", "", selected.equals("DAY") || selected.isEmpty()),
                new Choice("MONTH", "Only the month", "", selected.equals("MONTH")),
                new Choice("QUARTER", "Only the quarter", "", selected.equals("QUARTER")));
    }

    static List<Choice> reasons(String selected) {
        return Stream.concat(
                        Stream.of(new Choice("", "No reason needed")),
                        Stream.of(Reason.values())
                                .map(reason -> new Choice(reason.code(), reason.label())
                                        .selected(reason.code().equals(selected))))
                .toList();
    }
}
