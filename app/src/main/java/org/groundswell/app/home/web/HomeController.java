package org.groundswell.app.home.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.improvement.Library;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page. */
@Controller
class HomeController {

    private static final int SHOWN = 6;

    private final Library library;
    private final Programmes programmes;
    private final WhereUsed whereUsed;

    HomeController(Library library, Programmes programmes, WhereUsed whereUsed) {
        this.library = library;
        this.programmes = programmes;
        this.whereUsed = whereUsed;
    }

    @Bean
    static RouteRules homeRouteRules() {
        return RouteRules.of(get("/", PUBLIC), get("/search", PUBLIC));
    }

    @GetMapping("/")
    ModelAndView home(Optional<Member> member) {
        var improvements = library.onOffer(SHOWN);
        var used =
                whereUsed.of(improvements.stream().map(ImprovementSummary::id).collect(Collectors.toSet()));
        var stories = improvements.stream()
                .map(improvement -> new HomePage.Story(
                        improvement.title(),
                        "/improvements/" + improvement.code().value(),
                        improvement.summary(),
                        Optional.ofNullable(used.get(improvement.id()))
                                .map(use -> "%,d sites engaged, %,d adopted, %,d sustained%s"
                                        .formatted(
                                                use.engaged(),
                                                use.adopted(),
                                                use.sustained(),
                                                use.synthetic() ? " (synthetic)" : ""))
                                .orElse("No site recorded yet")))
                .toList();
        var running = programmes.list("", member, SHOWN, 0).stream()
                .map(programme -> new HomePage.Programme(
                        programme.name(),
                        "/programmes/" + programme.code(),
                        "%s, %,d target sites".formatted(programme.state().label(), programme.targets()),
                        !programme.synthetic().isEmpty()))
                .toList();
        return Pages.show(
                "home/home", new HomePage(member.map(Member::name).orElse(null), stories, running, starts(member)));
    }

    private static List<HomePage.Start> starts(Optional<Member> member) {
        var starts = new ArrayList<HomePage.Start>();
        if (member.isPresent()) {
            starts.add(new HomePage.Start(
                    "You come back to work", "See what you have to do, and what else waits for you.",
                    "/tasks", "My work"));
            starts.add(new HomePage.Start(
                    "You describe an improvement", "See what you work on and what is still missing.",
                    "/improvements/mine", "My improvements"));
        }
        starts.add(new HomePage.Start(
                "You look for a solved problem", "Find what others have done, where it works, and what it took.",
                "/improvements", "Search the library"));
        starts.add(new HomePage.Start(
                "You follow a programme", "See where its sites stand, from targeted to sustained.",
                "/programmes", "See the programmes"));
        starts.add(new HomePage.Start(
                "You look for a site", "Find any practice, trust or hospital, and what it belonged to on any day.",
                "/sites", "Find a site"));
        starts.add(new HomePage.Start(
                "You plan to spread something", "Read, in eighteen short topics, what others learned the hard way.",
                "/guide", "Open the guide"));
        return List.copyOf(starts);
    }
}
