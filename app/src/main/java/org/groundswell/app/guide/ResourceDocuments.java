package org.groundswell.app.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.search.Document;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.DocumentSource;
import org.groundswell.app.search.Facet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The resources of the library, as they are found: each leads to its card in the list, where its licence is told. */
@Component
class ResourceDocuments implements DocumentSource {

    private final ResourceStore store;
    private final Guide guide;

    ResourceDocuments(ResourceStore store, Guide guide) {
        this.store = store;
        this.guide = guide;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.RESOURCE;
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<Document> each) {
        store.eachInUse(resource -> each.accept(document(resource)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Document> find(String id) {
        return store.find(ResourceId.of(DocumentKind.codeOf(id)))
                .filter(resource -> !resource.retired())
                .map(this::document);
    }

    static String id(ResourceId resource) {
        return DocumentKind.RESOURCE.id(resource.value().toString());
    }

    private Document document(Resource resource) {
        var said = resource.said();
        return new Document(
                id(resource.id()),
                DocumentKind.RESOURCE,
                said.title(),
                said.about(),
                Stream.of(
                                said.madeBy(),
                                said.kind().label(),
                                guide.topic(said.topic()).map(Topic::title).orElse(""))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")),
                UriComponentsBuilder.fromPath("/resources")
                        .queryParam("q", "{title}")
                        .encode()
                        .buildAndExpand(said.title())
                        .toUriString(),
                Map.of(
                        Facet.AUDIENCE.key(), List.of(said.audience().label()),
                        Facet.FORMAT.key(), List.of(said.kind().label())),
                false,
                null);
    }
}
