package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.app.assessment.PastResult;
import org.groundswell.app.assessment.Profile;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Scoring;

/**
 * A profile of kinds, such as simple, complicated and complex: each subject counts as the furthest kind any of its
 * questions was given, and there is no total.
 *
 * @param rows one for each subject; none where an instrument has amounts
 */
public record Kinds(List<Row> rows) {

    private static final List<String> COLOURS = List.of("green", "yellow", "orange", "red");

    /** One subject and what it came to. */
    public record Row(String subject, String kind, String colour) {}

    static Kinds of(Profile profile) {
        if (!(profile.instrument().scoring() instanceof Scoring.Categories)) {
            return new Kinds(List.of());
        }
        return new Kinds(profile.parts().stream()
                .map(part -> row(part.domain(), part.kind()))
                .toList());
    }

    private static Row row(Domain domain, double kind) {
        return Double.isNaN(kind)
                ? new Row(domain.title(), "Not known", "grey")
                : new Row(
                        domain.title(),
                        label(domain, (int) kind),
                        COLOURS.get(Math.min((int) kind, COLOURS.size() - 1)));
    }

    /** "2 complex, 3 complicated, 2 simple": how many subjects came to each kind, the furthest first; "" if it was not kept. */
    static String words(PastResult result, Instrument instrument) {
        return result.byDomain().isEmpty() ? "" : words(result.byDomain(), instrument);
    }

    private static String words(Map<String, Double> byDomain, Instrument instrument) {
        var any = instrument.domains().getFirst();
        int furthest = any.items().getFirst().top().value();
        var words = new ArrayList<String>();
        IntStream.iterate(furthest, kind -> kind >= 0, kind -> kind - 1).forEach(kind -> {
            long count = byDomain.values().stream().filter(each -> each == kind).count();
            if (count > 0) {
                words.add("%d %s".formatted(count, label(any, kind).toLowerCase(Locale.UK)));
            }
        });
        long unknown = byDomain.values().stream().filter(each -> each.isNaN()).count();
        if (unknown > 0) {
            words.add(unknown + " not known");
        }
        return String.join(", ", words);
    }

    private static String label(Domain domain, int kind) {
        return domain.items().getFirst().level(kind).orElseThrow().label();
    }
}
