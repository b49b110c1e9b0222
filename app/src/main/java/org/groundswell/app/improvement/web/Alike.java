package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.Hit;
import org.groundswell.app.search.Search;
import org.springframework.stereotype.Component;

/** Looks, while somebody describes an improvement, whether it has been described before. It warns and never stops. */
@Component
class Alike {

    private static final int SHOWN = 3;

    private final Search search;

    Alike(Search search) {
        this.search = search;
    }

    /** @param description the fields of the description, as typed or as saved */
    List<Hit> to(Map<String, String> description) {
        var text = String.join(
                "\n",
                List.of(
                        description.getOrDefault("summary", ""),
                        description.getOrDefault("problem", ""),
                        description.getOrDefault("population", ""),
                        description.getOrDefault("keywords", "")));
        return search.duplicates(DocumentKind.IMPROVEMENT, description.getOrDefault("title", ""), text, "", SHOWN);
    }
}
