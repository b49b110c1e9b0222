package org.groundswell.app.home.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.SiteSearch;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.Facet;
import org.groundswell.app.search.Hit;
import org.groundswell.app.search.Piece;
import org.groundswell.app.search.Search;
import org.groundswell.app.search.SearchQuery;
import org.groundswell.app.search.SearchResult;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The search over everything. Sites are asked where they are kept, because they are found by codes and postcodes, and
 * programmes only proposed, because they are for their members.
 */
@Controller
class SearchController {

    private static final int SHOWN = 5;
    private static final int LONGEST_NAME = 200;
    private static final int LAST_PAGE = 100_000;

    /** What should be known at a glance of what is found. */
    private static final Set<String> TELLING = Set.of("Withdrawn", "Retired", "Did not work", "Did harm", "Stopped");

    private final Search search;
    private final Programmes programmes;
    private final Directory directory;

    SearchController(Search search, Programmes programmes, Directory directory) {
        this.search = search;
        this.programmes = programmes;
        this.directory = directory;
    }

    /** Whatever is typed is answered; a kind or a page that is not there is taken for none. */
    @GetMapping("/search")
    ModelAndView search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String typing,
            @RequestParam(defaultValue = "1") String page,
            Optional<Member> member) {
        var text = q.strip();
        var chosen = DocumentKind.named(kind);
        var query = SearchQuery.of(text).typing(!typing.isEmpty()).rows(0, 0);
        var result = text.isEmpty()
                ? search.find(SearchQuery.of("").rows(0, 0))
                : search.find(chosen.map(query::ofKind).orElse(query));
        if (text.isEmpty()) {
            return Pages.show("home/search", new SearchPage("", List.of(), List.of(), result, null));
        }
        var others = Stream.of(proposed(text, member), sites(text))
                .filter(group -> group.count() > 0)
                .toList();
        var kinds = kinds(text, result, others, chosen);
        if (chosen.isPresent() && result.kinds().containsKey(chosen.get())) {
            return one(query, chosen.get(), number(page), result, kinds);
        }
        var groups = result.kinds().keySet().stream()
                .map(each -> search.find(query.ofKind(each).rows(SHOWN, 0)))
                .filter(found -> !found.hits().isEmpty())
                .sorted(Comparator.comparing(SearchController::solvesIt)
                        .thenComparingDouble(found -> found.hits().getFirst().score())
                        .reversed())
                .map(found -> group(text, found))
                .collect(Collectors.toCollection(ArrayList::new));
        groups.addAll(others);
        return Pages.show("home/search", new SearchPage(text, kinds, List.copyOf(groups), result, null));
    }

    private ModelAndView one(
            SearchQuery query, DocumentKind kind, int page, SearchResult result, List<SearchPage.KindLink> kinds) {
        var paging = Paging.of(page, result.total(), address("/search", query.text(), kind));
        paging = Paging.of(Math.min(page, paging.pages()), result.total(), paging.href());
        var found = search.find(query.ofKind(kind).rows(paging.size(), Math.toIntExact(paging.offset())));
        var group = new SearchPage.Group(
                kind.plural(),
                kind.inAddress(),
                result.total(),
                found.hits().stream().map(SearchController::result).toList(),
                null);
        return Pages.show("home/search", new SearchPage(query.text(), kinds, List.of(group), result, paging));
    }

    /** Improvements that have all the words come first: they are what people come for. */
    private static boolean solvesIt(SearchResult found) {
        return found.hits().getFirst().kind() == DocumentKind.IMPROVEMENT && found.complete() > 0;
    }

    private static SearchPage.Group group(String text, SearchResult found) {
        var kind = found.hits().getFirst().kind();
        return new SearchPage.Group(
                kind.plural(),
                kind.inAddress(),
                found.total(),
                found.hits().stream().map(SearchController::result).toList(),
                found.total() <= found.hits().size()
                        ? null
                        : kind == DocumentKind.IMPROVEMENT
                                ? address("/improvements", text, null)
                                : address("/search", text, kind));
    }

    private static SearchPage.Result result(Hit hit) {
        var notes = Stream.of(Facet.STATUS, Facet.OUTCOME)
                .flatMap(facet -> hit.facets().getOrDefault(facet.key(), List.of()).stream())
                .filter(TELLING::contains)
                .collect(Collectors.joining(", "));
        return new SearchPage.Result(hit.title(), hit.href(), hit.snippet(), notes, hit.synthetic());
    }

    private static List<SearchPage.KindLink> kinds(
            String text, SearchResult result, List<SearchPage.Group> others, Optional<DocumentKind> chosen) {
        var links = new ArrayList<SearchPage.KindLink>();
        long all = result.kinds().values().stream().mapToLong(Long::longValue).sum()
                + others.stream().mapToLong(SearchPage.Group::count).sum();
        links.add(new SearchPage.KindLink("Everything", all, address("/search", text, null), chosen.isEmpty()));
        Arrays.stream(DocumentKind.values())
                .filter(kind -> result.kinds().containsKey(kind))
                .forEach(kind -> links.add(new SearchPage.KindLink(
                        kind.plural(),
                        result.kinds().getOrDefault(kind, 0L),
                        address("/search", text, kind),
                        chosen.filter(one -> one == kind).isPresent())));
        others.forEach(group -> links.add(new SearchPage.KindLink(
                group.heading(), group.count(), address("/" + group.anchor(), text, null), false)));
        return List.copyOf(links);
    }

    /** Programmes nobody has approved yet are found by those who have a part in them, and by nobody else. */
    private SearchPage.Group proposed(String text, Optional<Member> member) {
        var results = member.map(who -> programmes.proposed(named(text), who, SHOWN)).orElse(List.of()).stream()
                .map(programme -> new SearchPage.Result(
                        plain(programme.name()),
                        "/programmes/" + programme.code(),
                        plain(programme.owner()),
                        programme.state().label(),
                        !programme.synthetic().isEmpty()))
                .toList();
        return new SearchPage.Group("Proposed programmes", "programmes", results.size(), results, null);
    }

    private SearchPage.Group sites(String text) {
        var found = directory.search(SiteSearch.of(named(text)));
        var results = found.rows().stream()
                .limit(SHOWN)
                .map(site -> new SearchPage.Result(
                        plain(site.name()),
                        "/sites/" + site.code(),
                        plain(Stream.of(site.code(), site.type().label(), site.town(), site.postcode())
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(", "))),
                        "",
                        false))
                .toList();
        return new SearchPage.Group("Sites", "sites", found.total(), results, more(found.total(), "/sites", text));
    }

    /** No name is longer than this, and PostgreSQL takes no null character. */
    private static String named(String text) {
        var plain = text.replace("\u0000", "");
        int length = Math.min(plain.length(), LONGEST_NAME);
        boolean cut = length < plain.length() && Character.isHighSurrogate(plain.charAt(length - 1));
        return plain.substring(0, cut ? length - 1 : length).strip();
    }

    private static @Nullable String more(long count, String path, String text) {
        return count <= SHOWN ? null : address(path, text, null);
    }

    private static List<Piece> plain(String text) {
        return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }

    private static String address(String path, String text, @Nullable DocumentKind kind) {
        var address = UriComponentsBuilder.fromPath(path).queryParam("q", "{text}");
        return kind == null
                ? address.encode().buildAndExpand(text).toUriString()
                : address.queryParam("kind", kind.inAddress())
                        .encode()
                        .buildAndExpand(text)
                        .toUriString();
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }
}
