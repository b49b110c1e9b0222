package org.groundswell.app.improvement.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A date as typed into the three fields of a form. */
public record TypedDate(String day, String month, String year) {

    static final TypedDate NONE = new TypedDate("", "", "");

    static TypedDate of(MultiValueMap<String, String> sent, String name) {
        return new TypedDate(part(sent, name + ".day"), part(sent, name + ".month"), part(sent, name + ".year"));
    }

    boolean isEmpty() {
        return day.isEmpty() && month.isEmpty() && year.isEmpty();
    }

    /** The date; null if it is no date of the calendar. */
    @Nullable
    LocalDate date() {
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String part(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst().strip();
    }
}
