package org.groundswell.app.assessment.web;

import java.util.List;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/** What to assess with. subject is "improvement=code" or "adoption=id", as it came. */
public record OpenPage(
        String title, String field, String value, List<Choice> instruments, String backHref, List<Link> breadcrumbs) {

    static OpenPage of(
            String title, String field, String value, List<Instrument> instruments, String chosen, String backHref) {
        return new OpenPage(
                title,
                field,
                value,
                instruments.stream()
                        .map(instrument -> new Choice(
                                instrument.code(),
                                instrument.title(),
                                "%d questions, about %d minutes for each rater. %s"
                                        .formatted(
                                                instrument.items().size()
                                                        + instrument.gates().size(),
                                                instrument.minutes(),
                                                firstSentence(instrument.purpose())),
                                instrument.code().equals(chosen)))
                        .toList(),
                backHref,
                List.of(new Link(title, backHref)));
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        int question = text.indexOf("? ");
        int first = end < 0 ? question : question < 0 ? end : Math.min(end, question);
        return first < 0 ? text : text.substring(0, first + 1);
    }
}
