package org.groundswell.app.guide.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Resource;
import org.groundswell.app.guide.ResourceSearch;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The resource library.
 *
 * @param mayKeep whether the reader may add and change
 */
public record ResourcesPage(
        String text,
        List<Choice> kinds,
        List<Choice> audiences,
        List<Choice> topics,
        boolean filtered,
        boolean retired,
        boolean mayKeep,
        List<Row> rows,
        Paging paging) {

    /** One resource. */
    public record Row(
            String title,
            String address,
            String by,
            String about,
            String kind,
            String audience,
            @Nullable Link topic,
            String licence,
            String permits,
            String checked,
            String editHref) {}

    static ResourcesPage of(
            ResourceSearch search, List<Resource> resources, Guide guide, boolean mayKeep, Paging paging) {
        return new ResourcesPage(
                search.text(),
                withAny(
                        ResourceFormPage.kinds(
                                search.kind() == null ? "" : search.kind().name()),
                        search.kind() == null),
                withAny(
                        ResourceFormPage.audiences(
                                search.audience() == null
                                        ? ""
                                        : search.audience().name()),
                        search.audience() == null),
                ResourceFormPage.topics(guide.topics(), search.topic(), "Any"),
                !search.equals(ResourceSearch.ALL),
                search.retired(),
                mayKeep,
                resources.stream().map(resource -> row(resource, guide)).toList(),
                paging);
    }

    private static List<Choice> withAny(List<Choice> choices, boolean any) {
        return Stream.concat(Stream.of(new Choice("", "Any").selected(any)), choices.stream())
                .toList();
    }

    private static Row row(Resource resource, Guide guide) {
        var said = resource.said();
        return new Row(
                said.title(),
                said.address(),
                said.year() == null ? said.madeBy() : said.madeBy() + ", " + said.year(),
                said.about(),
                said.kind().label(),
                said.audience().label(),
                guide.topic(said.topic())
                        .map(topic -> new Link(topic.title(), "/guide/" + topic.slug()))
                        .orElse(null),
                said.licence().label(),
                said.licence().permits(),
                said.checkedOn() == null
                        ? "Not yet checked"
                        : "%s, by %s".formatted(TypedDate.words(said.checkedOn()), said.checkedBy()),
                "/resources/" + resource.id().value() + "/edit");
    }
}
