package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Complexity;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.ImprovementSummary;
import org.groundswell.app.improvement.Library;
import org.groundswell.app.improvement.LibrarySearch;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of what is shared, and the list of what a person works on. */
@Controller
@RequestMapping("/improvements")
class LibraryController {

    private static final int LAST_PAGE = 100_000;

    private static final List<ImprovementStatus> SHOWN = List.of(
            ImprovementStatus.SPREAD_READY,
            ImprovementStatus.NEEDS_TESTING,
            ImprovementStatus.SHARED,
            ImprovementStatus.SHARED_AS_LEARNING,
            ImprovementStatus.RETIRED,
            ImprovementStatus.WITHDRAWN);

    private final Library library;
    private final Directory directory;
    private final ObjectProvider<WhereUsed> whereUsed;

    LibraryController(Library library, Directory directory, ObjectProvider<WhereUsed> whereUsed) {
        this.library = library;
        this.directory = directory;
        this.whereUsed = whereUsed;
    }

    /** Answers what it does not know are taken for none: an old address still finds something. */
    @GetMapping
    ModelAndView library(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String setting,
            @RequestParam(defaultValue = "") String complexity,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "1") String page,
            Optional<Member> member) {
        var where = whereUsed.getIfAvailable();
        var place = where == null || at.isBlank() ? Optional.<Entry>empty() : directory.find(at.strip());
        var search = new LibrarySearch(
                LibrarySearch.words(q),
                constant(status, SHOWN),
                constant(setting, List.of(Setting.values())),
                constant(complexity, List.of(Complexity.values())),
                among(where, at, place));
        long total = library.count(search);
        var href = UriComponentsBuilder.fromPath("/improvements")
                .queryParam("q", "{q}")
                .queryParam("status", "{status}")
                .queryParam("setting", "{setting}")
                .queryParam("complexity", "{complexity}")
                .queryParam("at", "{at}")
                .encode()
                .buildAndExpand(q, status, setting, complexity, at)
                .toUriString();
        var paging = Paging.of(
                Math.min(number(page), (int) Math.max(1, (total + Paging.ROWS - 1) / Paging.ROWS)), total, href);
        var found = library.page(search, paging.size(), paging.offset());
        boolean filtered = !search.equals(LibrarySearch.ALL);
        return Pages.show(
                "improvement/library",
                new LibraryPage(
                        q,
                        choices("Any on offer", SHOWN, ImprovementStatus::label, search.status()),
                        choices("Any", List.of(Setting.values()), Setting::label, search.setting()),
                        choices("Any", List.of(Complexity.values()), Complexity::label, search.complexity()),
                        at,
                        where != null && !at.isBlank() && place.isEmpty()
                                ? "There is no site, organisation or place with the code \"" + at.strip() + "\""
                                : null,
                        where != null,
                        rows(found, where),
                        paging,
                        total > 0 ? null : nothing(filtered),
                        filtered,
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

    private static List<LibraryPage.Row> rows(List<ImprovementSummary> found, @Nullable WhereUsed where) {
        Map<ImprovementId, WhereUsed.Use> uses = where == null || found.isEmpty()
                ? Map.of()
                : where.of(found.stream().map(ImprovementSummary::id).collect(Collectors.toSet()));
        return found.stream().map(summary -> LibraryPage.Row.of(summary, uses)).toList();
    }

    private static @Nullable Set<ImprovementId> among(@Nullable WhereUsed where, String at, Optional<Entry> place) {
        if (where == null || at.isBlank()) {
            return null;
        }
        return place.map(entry -> where.inUseAt(entry.id())).orElse(Set.of());
    }

    private static String nothing(boolean filtered) {
        return filtered
                ? "Nothing shared matches this. Try fewer words, or take a filter away."
                : "Nothing is shared yet.";
    }

    private static <E extends Enum<E>> @Nullable E constant(String name, List<E> constants) {
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static <E extends Enum<E>> List<Choice> choices(
            String any, List<E> constants, Function<E, String> label, @Nullable E chosen) {
        var all = constants.stream()
                .map(constant -> new Choice(constant.name(), label.apply(constant)).selected(constant == chosen));
        return Stream.concat(Stream.of(new Choice("", any)), all).toList();
    }

    private static int number(String page) {
        return page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1;
    }
}
