package org.groundswell.app.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something public that can be found.
 *
 * @param id        the kind, a colon and a code that never changes: "topic:plan-waves"
 * @param title     weighs most when results are ranked
 * @param summary   a sentence or two; weighs more than the text, and is shown where no words of the text were found
 * @param text      everything else that should be found, as plain text; "" if there is nothing else
 * @param href      where it is read: "/improvements/ed-safety-checklist"
 * @param facets    what it can be narrowed by, key of {@link Facet} to values as shown: "setting" to "Care home"
 * @param figures   numbers that are shown with it and not searched: "adopted" to 12
 * @param synthetic whether it is invented for demonstration
 * @param changedAt when it last changed for its readers; null where that is not known
 */
public record Document(
        String id,
        DocumentKind kind,
        String title,
        String summary,
        String text,
        String href,
        Map<String, List<String>> facets,
        Map<String, Long> figures,
        boolean synthetic,
        @Nullable Instant changedAt) {

    public Document {
        if (DocumentKind.of(id).filter(found -> found == kind).isEmpty()) {
            throw new IllegalArgumentException(
                    "The id of a %s begins with %s, got %s".formatted(kind, kind.id(""), id));
        }
        facets = facets.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> List.copyOf(facet.getValue())));
        figures = Map.copyOf(figures);
    }

    /** A document no numbers are shown with. */
    public Document(
            String id,
            DocumentKind kind,
            String title,
            String summary,
            String text,
            String href,
            Map<String, List<String>> facets,
            boolean synthetic,
            @Nullable Instant changedAt) {
        this(id, kind, title, summary, text, href, facets, Map.of(), synthetic, changedAt);
    }
}
