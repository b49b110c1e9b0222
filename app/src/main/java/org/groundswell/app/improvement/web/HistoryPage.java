package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.SavedText;
import org.groundswell.app.ui.Link;

/** The texts a part has had, the latest first, each to be brought back. */
public record HistoryPage(String title, List<Entry> entries, List<Link> breadcrumbs) {

    public record Entry(String when, String by, List<Answer> answers, String bringBackUrl, boolean isCurrent) {}

    public record Answer(String question, Prose words) {}

    static HistoryPage of(Improvement improvement, PartRef ref, List<SavedText> saved) {
        var home = "/improvements/" + improvement.code().value();
        var url = PartPage.url(improvement, ref);
        return new HistoryPage(
                "Earlier texts: " + ref.kind().label(),
                saved.stream()
                        .map(text -> new Entry(
                                Words.time(text.at()),
                                text.by(),
                                answers(ref, text),
                                url + "?from=" + text.revision(),
                                text.equals(saved.getFirst())))
                        .toList(),
                List.of(
                        new Link("Library", "/improvements"),
                        new Link(improvement.title(), home),
                        new Link("Edit", home + "/edit"),
                        new Link(ref.kind().label(), url)));
    }

    private static List<Answer> answers(PartRef ref, SavedText text) {
        if (PartFields.of(ref.kind()).isEmpty()) {
            return List.of(new Answer("Items", items(text)));
        }
        return PartFields.of(ref.kind()).stream()
                .filter(field -> field.kind() != FormField.Kind.HIDDEN)
                .filter(field -> !text.fields().getOrDefault(field.name(), "").isBlank())
                .map(field -> new Answer(
                        field.label(), Prose.of(field.inWords(text.fields().getOrDefault(field.name(), "")))))
                .toList();
    }

    private static Prose items(SavedText text) {
        var lines = new StringBuilder();
        for (int n = 0; text.fields().containsKey("words-" + n); n++) {
            lines.append("- ")
                    .append(text.fields().getOrDefault("time-" + n, ""))
                    .append(" ")
                    .append(text.fields().getOrDefault("words-" + n, ""))
                    .append('\n');
        }
        return Prose.of(lines.toString());
    }
}
