package org.groundswell.app.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A document that was found.
 *
 * @param title   in pieces, so that what was found can be marked; plain text, never markup
 * @param snippet the part of the summary or the text that says most about the words looked for, in pieces
 * @param score   higher is better; comparable within one result only
 */
public record Hit(
        String id,
        DocumentKind kind,
        List<Piece> title,
        List<Piece> snippet,
        String href,
        Map<String, List<String>> facets,
        Map<String, Long> figures,
        boolean synthetic,
        double score) {

    public String titleText() {
        return title.stream().map(Piece::text).collect(Collectors.joining());
    }
}
