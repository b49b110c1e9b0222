package org.groundswell.app.home.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.improvement.Library;
import org.groundswell.app.improvement.LibrarySearch;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The first page, and the search over everything. */
@Controller
class HomeController {

    private static final int SHOWN = 6;
    private static final int LONGEST_SEARCH = 200;

    private final Library library;
    private final Programmes programmes;
    private final Directory directory;
    private final WhereUsed whereUsed;

    HomeController(Library library, Programmes programmes, Directory directory, WhereUsed whereUsed) {
        this.library = library;
        this.programmes = programmes;
        this.directory = directory;
        this.whereUsed = whereUsed;
    }

    @Bean
    static RouteRules homeRouteRules() {
        return RouteRules.of(get("/", PUBLIC), get("/search", PUBLIC));
    }

    @GetMapping("/")
    ModelAndView home(Optional<Member> member) {
        var improvements = library.page(LibrarySearch.ALL, SHOWN, 0);
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
                        "%s, %,d target sites".formatted(programme.state().label(), programme.targets())))
                .toList();
        return Pages.show(
                "home/home", new HomePage(member.map(Member::name).orElse(null), stories, running, starts(member)));
    }

    private static List<HomePage.Start> starts(Optional<Member> member) {
        var starts = new ArrayList<HomePage.Start>();
        if (member.isPresent()) {
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
        return List.copyOf(starts);
    }

    /** An unreadable or endless text finds nothing rather than failing. */
    @GetMapping("/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Optional<Member> member) {
        var text = q.strip();
        var sought = text.length() > LONGEST_SEARCH ? text.substring(0, LONGEST_SEARCH) : text;
        if (sought.isEmpty()) {
            return Pages.show("home/search", new SearchPage("", List.of(), false));
        }
        var groups = Stream.of(improvements(sought), programmes(sought, member), sites(sought))
                .filter(group -> !group.results().isEmpty())
                .toList();
        return Pages.show("home/search", new SearchPage(sought, groups, !groups.isEmpty()));
    }

    private SearchPage.Group improvements(String text) {
        var results = library.page(sought(text), SHOWN, 0).stream()
                .map(improvement -> new SearchPage.Result(
                        improvement.title(),
                        "/improvements/" + improvement.code().value(),
                        improvement.summary()))
                .toList();
        return new SearchPage.Group("Improvements", results, all("/improvements", text), "All matching improvements");
    }

    private SearchPage.Group programmes(String text, Optional<Member> member) {
        var results = programmes.list(text, member, SHOWN, 0).stream()
                .map(programme ->
                        new SearchPage.Result(programme.name(), "/programmes/" + programme.code(), programme.owner()))
                .toList();
        return new SearchPage.Group("Programmes", results, all("/programmes", text), "All matching programmes");
    }

    private SearchPage.Group sites(String text) {
        var results = directory.search(SiteSearch.of(text)).rows().stream()
                .limit(SHOWN)
                .map(site -> new SearchPage.Result(
                        site.name(),
                        "/sites/" + site.code(),
                        Stream.of(site.code(), site.type().label(), site.town(), site.postcode())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))))
                .toList();
        return new SearchPage.Group("Sites", results, all("/sites", text), "All matching sites");
    }

    private static LibrarySearch sought(String text) {
        return new LibrarySearch(LibrarySearch.words(text), null, null, null, null);
    }

    private static String all(String path, String text) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("q", "{text}")
                .encode()
                .buildAndExpand(text)
                .toUriString();
    }
}
