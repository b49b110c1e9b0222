package org.groundswell.app.guide.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.PlacesToAct.Place;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * One topic, in words ready to print.
 *
 * @param actions  where to do it now: for each thing the reader is responsible for, by its name, or where anybody can
 *                 begin
 * @param mine     whether these are the reader's own
 * @param previous the topic before this one, or null
 * @param next     the topic after it, or null
 */
public record TopicPage(
        String title,
        String group,
        String lead,
        List<Topic.Section> sections,
        String actionText,
        List<Link> actions,
        boolean mine,
        Topic.Case realCase,
        SourceLine caseSource,
        Topic.Pitfall pitfall,
        List<SourceLine> sources,
        List<Link> related,
        @Nullable Link previous,
        @Nullable Link next) {

    static TopicPage of(Topic topic, Guide guide, List<Place> mine) {
        var topics = guide.topics();
        int at = topics.indexOf(topic);
        return new TopicPage(
                topic.title(),
                topic.group(),
                topic.lead(),
                topic.sections(),
                topic.action().text(),
                actions(topic.action(), mine),
                !mine.isEmpty() && !topic.action().mine().isEmpty(),
                topic.realCase(),
                SourceLine.of(guide.source(topic.realCase().source())),
                topic.pitfall(),
                Stream.concat(Stream.of(topic.realCase().source()), topic.sources().stream())
                        .distinct()
                        .map(guide::source)
                        .map(SourceLine::of)
                        .toList(),
                topic.related().stream()
                        .map(guide::topic)
                        .flatMap(Optional::stream)
                        .map(TopicPage::link)
                        .toList(),
                at == 0 ? null : link(topics.get(at - 1)),
                at == topics.size() - 1 ? null : link(topics.get(at + 1)));
    }

    private static List<Link> actions(Topic.Action action, List<Place> mine) {
        return action.mine().isEmpty() || mine.isEmpty()
                ? List.of(new Link(action.text(), action.href()))
                : mine.stream()
                        .map(place -> new Link(place.name(), action.mine().replace("{code}", place.code())))
                        .toList();
    }

    private static Link link(Topic topic) {
        return new Link(topic.title(), "/guide/" + topic.slug());
    }
}
