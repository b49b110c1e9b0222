package org.groundswell.app.guide.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.groundswell.app.guide.Topic;

/** The list of topics. */
public record GuidePage(List<Group> groups) {

    /** Topics under one heading. */
    public record Group(String heading, List<Line> topics) {}

    /** One topic in the list. */
    public record Line(String title, String href, String lead) {}

    static GuidePage of(List<Topic> topics) {
        var groups = new LinkedHashMap<String, List<Line>>();
        for (var topic : topics) {
            groups.computeIfAbsent(topic.group(), _ -> new ArrayList<>())
                    .add(new Line(topic.title(), "/guide/" + topic.slug(), topic.lead()));
        }
        return new GuidePage(groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList());
    }
}
