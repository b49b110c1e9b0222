package org.groundswell.app.learning.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.app.learning.NoteCounts;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.TypedDate;

/** How these pages write dates, choices and counts. */
final class NoteWords {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private NoteWords() {}

    static String day(Instant at) {
        return TypedDate.words(LocalDate.ofInstant(at, LONDON));
    }

    static String isoDay(Instant at) {
        return LocalDate.ofInstant(at, LONDON).toString();
    }

    static int year(Instant at) {
        return LocalDate.ofInstant(at, LONDON).getYear();
    }

    /** All constants of a list, after the one that means any; "" leaves that out. */
    static <E extends Enum<E>> List<Choice> choices(
            String any, E[] all, Function<E, String> label, Function<E, String> hint, List<String> chosen) {
        var first = any.isEmpty() ? Stream.<Choice>of() : Stream.of(new Choice("", any));
        return Stream.concat(
                        first,
                        Arrays.stream(all)
                                .map(each -> new Choice(
                                        each.name(),
                                        label.apply(each),
                                        hint.apply(each),
                                        chosen.contains(each.name()))))
                .toList();
    }

    /** The four outcomes as equals: the same look, the same order, whatever the numbers. */
    static List<Figure> outcomes(NoteCounts counts, LocalDate today) {
        return Arrays.stream(Outcome.values())
                .map(outcome -> Figure.of(
                                outcome.label(),
                                counts.of(outcome),
                                outcome.meaning()
                                        + ". Counted are the published learning notes that say so and that you "
                                        + "may read; a note is somebody's account, not a study.")
                        .asAt(TypedDate.words(today))
                        .tier("Self-declared"))
                .toList();
    }
}
