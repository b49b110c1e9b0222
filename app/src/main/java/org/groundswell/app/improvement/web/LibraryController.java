package org.groundswell.app.improvement.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.FacetSource;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.Library;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.search.Facet;
import org.groundswell.app.search.Hit;
import org.groundswell.app.search.Search;
import org.groundswell.app.search.SearchResult;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of what is shared, and the list of what a person works on. */
@Controller
@RequestMapping("/improvements")
class LibraryController {

    private final Library library;
    private final Search search;
    private final Directory directory;
    private final ObjectProvider<WhereUsed> whereUsed;
    private final ObjectProvider<FacetSource> facets;
    private final InstantSource clock;

    LibraryController(
            Library library,
            Search search,
            Directory directory,
            ObjectProvider<WhereUsed> whereUsed,
            ObjectProvider<FacetSource> facets,
            InstantSource clock) {
        this.library = library;
        this.search = search;
        this.directory = directory;
        this.whereUsed = whereUsed;
        this.facets = facets;
        this.clock = clock;
    }

    /** Answers what it does not know are taken for none: an old address still finds something. */
    @GetMapping
    ModelAndView library(@RequestParam MultiValueMap<String, String> asked, Optional<Member> member) {
        var wanted = LibraryFilters.of(asked);
        var where = whereUsed.getIfAvailable();
        var at = wanted.at();
        var place = where == null || at.isEmpty() ? Optional.<Entry>empty() : directory.find(at);
        var among = among(where, at, place);
        var result = search.find(wanted.query(among));
        long reachable = wanted.inOrderOfWorth() || result.complete() == 0 ? result.total() : result.complete();
        var paging = Paging.of(wanted.page(), reachable, wanted.href());
        if (result.hits().isEmpty() && reachable > 0) {
            paging = Paging.of(paging.pages(), reachable, wanted.href());
            result = search.find(wanted.page(paging.page()).query(among));
        }
        return Pages.show(
                "improvement/library",
                new LibraryPage(
                        wanted.text(),
                        LibraryFilters.sorts(wanted.sort()),
                        wanted.groups(result, ordered()),
                        wanted.chosen(),
                        at,
                        where != null && !at.isEmpty() && place.isEmpty()
                                ? "There is no site, organisation or place with the code \"" + at + "\""
                                : null,
                        where != null,
                        rows(result),
                        paging,
                        result,
                        reachable > 0 ? null : nothing(wanted),
                        wanted.any(),
                        member.isPresent()));
    }

    @GetMapping("/mine")
    ModelAndView mine(Member member) {
        return Pages.show(
                "improvement/mine",
                MinePage.of(
                        library.editedBy(member),
                        member.isAdministrator() ? library.inReview(member) : List.of(),
                        member));
    }

    private List<LibraryPage.Row> rows(SearchResult result) {
        var hits = result.hits().stream()
                .collect(Collectors.toMap(hit -> ImprovementDocuments.improvementOf(hit.id()), hit -> hit));
        var found = library.shared(result.hits().stream()
                .map(Hit::id)
                .map(ImprovementDocuments::improvementOf)
                .toList());
        var today = LocalDate.ofInstant(clock.instant(), Directory.ZONE);
        var rows = new ArrayList<LibraryPage.Row>();
        for (var summary : found) {
            Optional.ofNullable(hits.get(summary.id()))
                    .ifPresent(hit -> rows.add(LibraryPage.Row.of(summary, hit, today)));
        }
        return List.copyOf(rows);
    }

    /** The values of facets other capabilities know of, in their order. */
    private Map<Facet, List<String>> ordered() {
        return facets.stream()
                .flatMap(source -> source.inOrder().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable Set<String> among(@Nullable WhereUsed where, String at, Optional<Entry> place) {
        if (where == null || at.isEmpty()) {
            return null;
        }
        return place.map(entry -> where.inUseAt(entry.id())).orElse(Set.of()).stream()
                .map(ImprovementDocuments::id)
                .collect(Collectors.toSet());
    }

    private static String nothing(LibraryFilters wanted) {
        return wanted.any()
                ? "Nothing shared matches this. Try other words, fewer of them, or take a filter away."
                : "Nothing is shared yet.";
    }
}
