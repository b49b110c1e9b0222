package org.groundswell.app.guide.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.guide.Audience;
import org.groundswell.app.guide.Licence;
import org.groundswell.app.guide.ResourceKind;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * The form for a resource, as typed so far.
 *
 * @param url     of the resource, or null while it is new
 * @param retired whether it is off the list
 */
public record ResourceFormPage(
        String heading,
        String action,
        @Nullable String url,
        boolean retired,
        String title,
        String madeBy,
        String year,
        List<Choice> kinds,
        List<Choice> audiences,
        List<Choice> topics,
        List<Choice> licences,
        String address,
        String about,
        TypedDate checkedOn,
        String checkedBy,
        int seen) {

    static ResourceFormPage of(@Nullable String url, boolean retired, List<Topic> topics, ResourceForm form) {
        return new ResourceFormPage(
                url == null ? "Add a resource" : "Edit a resource",
                url == null ? "/resources/new" : url + "/edit",
                url,
                retired,
                form.title(),
                form.madeBy(),
                form.year(),
                kinds(form.kind()),
                audiences(form.audience()),
                topics(topics, form.topic(), "None in particular"),
                Stream.of(Licence.values())
                        .map(one -> new Choice(
                                one.name(),
                                one.label(),
                                one.permits(),
                                one.name().equals(form.licence())))
                        .toList(),
                form.address(),
                form.about(),
                form.checkedOn(),
                form.checkedBy(),
                form.seen());
    }

    static List<Choice> kinds(String chosen) {
        return Stream.of(ResourceKind.values())
                .map(one ->
                        new Choice(one.name(), one.label()).selected(one.name().equals(chosen)))
                .toList();
    }

    static List<Choice> audiences(String chosen) {
        return Stream.of(Audience.values())
                .map(one ->
                        new Choice(one.name(), one.label()).selected(one.name().equals(chosen)))
                .toList();
    }

    /** @param none what to call no topic */
    static List<Choice> topics(List<Topic> topics, String chosen, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", none).selected(chosen.isEmpty())),
                        topics.stream()
                                .map(topic -> new Choice(topic.slug(), topic.title())
                                        .selected(topic.slug().equals(chosen))))
                .toList();
    }
}
