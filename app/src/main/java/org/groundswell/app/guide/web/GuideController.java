package org.groundswell.app.guide.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.PlacesToAct;
import org.groundswell.app.guide.PlacesToAct.Place;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.ui.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The pages of the guide. */
@Controller
@RequestMapping("/guide")
class GuideController {

    private final Guide guide;
    private final ObjectProvider<PlacesToAct> places;

    GuideController(Guide guide, ObjectProvider<PlacesToAct> places) {
        this.guide = guide;
        this.places = places;
    }

    @GetMapping
    ModelAndView topics() {
        return Pages.show("guide/guide", GuidePage.of(guide.topics()));
    }

    @GetMapping("/rules")
    ModelAndView rules() {
        return Pages.show("guide/rules", ListedPage.Rules.of(guide));
    }

    @GetMapping("/why-spread-fails")
    ModelAndView causes() {
        return Pages.show("guide/causes", ListedPage.Causes.of(guide));
    }

    @GetMapping("/reading")
    ModelAndView reading() {
        return Pages.show("guide/reading", ListedPage.Reading.of(guide));
    }

    @GetMapping("/glossary")
    ModelAndView glossary() {
        return Pages.show("guide/glossary", ListedPage.Glossary.of(guide));
    }

    @GetMapping("/{slug}")
    ModelAndView topic(@PathVariable String slug, Optional<Member> member) {
        var topic = guide.topic(slug).orElseThrow(() -> new NotFound("topic", slug));
        return Pages.show("guide/topic", TopicPage.of(topic, guide, mine(topic, member)));
    }

    private List<Place> mine(Topic topic, Optional<Member> member) {
        return member.map(who -> places.orderedStream()
                        .flatMap(some -> some.of(topic.action().of(), who).stream())
                        .toList())
                .orElse(List.of());
    }
}
