package org.groundswell.app.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it into the three fields of nhsuk.dateInput. Kept as it is, so that a refused form loses nothing. */
public record TypedDate(String day, String month, String year) {

    public static final TypedDate EMPTY = new TypedDate("", "", "");

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public TypedDate {
        day = Unfilled.text(day);
        month = Unfilled.text(month);
        year = Unfilled.text(year);
    }

    public static TypedDate of(@Nullable LocalDate date) {
        return date == null
                ? EMPTY
                : new TypedDate(
                        String.valueOf(date.getDayOfMonth()),
                        String.valueOf(date.getMonthValue()),
                        String.valueOf(date.getYear()));
    }

    public boolean isBlank() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /**
     * The date meant.
     *
     * @param field the field to name when there is none
     * @param what  what it is the date of, as in "the date it went live"
     * @throws Refusal if nothing was typed, or no such day exists
     */
    public LocalDate orRefuse(String field, String what) {
        if (isBlank()) {
            throw new Refusal(field, "Enter " + what);
        }
        try {
            int typedYear = Integer.parseInt(year);
            if (typedYear < 1900 || typedYear > 2200) {
                throw new Refusal(field, "Enter the year of " + what + " with four digits, like 2024");
            }
            return LocalDate.of(typedYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (NumberFormatException | DateTimeException e) {
            throw new Refusal(field, "Enter " + what + " as a real date, like 27 3 2024");
        }
    }

    /**
     * The date meant, or null when nothing was typed.
     *
     * @throws Refusal if no such day exists
     */
    public @Nullable LocalDate orNull(String field, String what) {
        return isBlank() ? null : orRefuse(field, what);
    }

    /** A date in words: "27 March 2024". */
    public static String words(LocalDate date) {
        return WORDS.format(date);
    }
}
