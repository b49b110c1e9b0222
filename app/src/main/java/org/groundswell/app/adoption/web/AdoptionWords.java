package org.groundswell.app.adoption.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.DatePrecision;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.Reason;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** Dates, stages and choices of adoption pages in words. */
final class AdoptionWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private AdoptionWords() {}

    /** A date as exactly as it is known: "27 March 2024", "March 2024", "January to March 2024". */
    static String when(@Nullable LocalDate date, @Nullable DatePrecision precision) {
        if (date == null || precision == null) {
            return "";
        }
        return switch (precision) {
            case DAY -> TypedDate.words(date);
            case MONTH -> MONTH.format(date);
            case QUARTER -> quarter(date);
        };
    }

    private static String quarter(LocalDate first) {
        var months = DateTimeFormatter.ofPattern("MMMM", Locale.UK);
        return months.format(first) + " to " + MONTH.format(first.plusMonths(2));
    }

    static List<Choice> stages(List<AdoptionStage> stages, String selected) {
        return stages.stream()
                .map(stage -> new Choice(stage.name(), stage.label())
                        .selected(stage.name().equals(selected)))
                .toList();
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
