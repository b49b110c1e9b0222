package org.groundswell.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** The judged descriptions under {@code benchmarks/search}, and an index that holds them. */
final class Judged {

    static final Path FOLDER = Path.of("../benchmarks/search");

    private Judged() {}

    static EvaluationFolder folder() {
        return EvaluationFolder.read(FOLDER);
    }

    static SearchIndex index(EvaluationFolder folder) {
        var index = new SearchIndex(shippedSynonyms(), Weights.STANDING);
        folder.documents()
                .forEach((id, text) -> index.put(new Document(
                        DocumentKind.IMPROVEMENT.id(id),
                        DocumentKind.IMPROVEMENT,
                        text.title(),
                        "",
                        text.text(),
                        "/improvements/" + id,
                        Map.of(),
                        false,
                        null)));
        index.refresh();
        return index;
    }

    static Synonyms shippedSynonyms() {
        try {
            return Synonyms.read(
                    "words", new ClassPathResource("search/synonyms.txt").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
