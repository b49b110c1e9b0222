package org.groundswell.app.guide;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.groundswell.app.search.Document;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.DocumentSource;
import org.springframework.stereotype.Component;

/** The topics of the guide, as they are found. They change with a release only. */
@Component
class TopicDocuments implements DocumentSource {

    private final Guide guide;

    TopicDocuments(Guide guide) {
        this.guide = guide;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.TOPIC;
    }

    @Override
    public void all(Consumer<Document> each) {
        guide.topics().stream().map(TopicDocuments::document).forEach(each);
    }

    @Override
    public Optional<Document> find(String id) {
        return guide.topic(DocumentKind.codeOf(id)).map(TopicDocuments::document);
    }

    private static Document document(Topic topic) {
        return new Document(
                DocumentKind.TOPIC.id(topic.slug()),
                DocumentKind.TOPIC,
                topic.title(),
                topic.lead(),
                topic.text(),
                "/guide/" + topic.slug(),
                Map.of(),
                false,
                null);
    }
}
