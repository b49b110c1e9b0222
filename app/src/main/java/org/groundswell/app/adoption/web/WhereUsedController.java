package org.groundswell.app.adoption.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.adoption.PlacesOfUse;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an improvement is used: counts per place for everybody, and sites alike for those who may read sites. */
@Controller
class WhereUsedController {

    private static final int MOST_FOUND = 10;

    private final Improvements improvements;
    private final PlacesOfUse places;
    private final Programmes programmes;
    private final Directory directory;

    WhereUsedController(Improvements improvements, PlacesOfUse places, Programmes programmes, Directory directory) {
        this.improvements = improvements;
        this.places = places;
        this.programmes = programmes;
        this.directory = directory;
    }

    @Bean
    static RouteRules whereUsedRules() {
        return RouteRules.of(get("/improvements/{code}/where-used", PUBLIC));
    }

    @GetMapping("/improvements/{code}/where-used")
    ModelAndView show(
            @PathVariable String code, @RequestParam(defaultValue = "") String site, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        var about = places.programmes(code, member);
        var readable = places.readable(about, member);
        boolean all = !about.isEmpty() && readable.size() == about.size();
        var found = readable.isEmpty() ? List.<Entry>of() : find(site.strip());
        var mine = found.size() == 1 ? Optional.of(found.getFirst()) : Optional.<Entry>empty();
        return Pages.show(
                "adoption/whereUsed",
                WhereUsedPage.of(
                        improvement,
                        about,
                        readable,
                        places.byPlace(improvement.id(), all),
                        all ? 0 : places.threshold(),
                        programmes.today(),
                        site.strip(),
                        found,
                        mine.map(places::facts),
                        mine.map(entry -> places.alike(readable, entry)).orElse(List.of())));
    }

    /** The site of this code, or those whose name is like it. */
    private List<Entry> find(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return directory
                .find(text)
                .filter(Entry::isTarget)
                .map(List::of)
                .orElseGet(() -> directory.search(SiteSearch.of(text)).rows().stream()
                        .filter(Entry::isTarget)
                        .limit(MOST_FOUND)
                        .toList());
    }
}
