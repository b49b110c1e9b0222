package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.improvement.Complexity;
import org.groundswell.app.improvement.CostBand;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.Facet;
import org.groundswell.app.search.SearchQuery;
import org.groundswell.app.search.SearchResult;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader of the library looks for, as it stands in the address.
 *
 * @param chosenValues by facet key, in the words shown
 * @param at           code of a site, an organisation or a place of use; "" for anywhere
 * @param typing       whether the reader is still typing
 */
record LibraryFilters(
        String text,
        SearchQuery.Sort sort,
        Map<String, Set<String>> chosenValues,
        String at,
        int page,
        boolean typing) {

    private static final String PATH = "/improvements";
    private static final int LAST_PAGE = 100_000;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_VALUES = 30;
    private static final int MOST_SHOWN = 100;

    /** Not on offer any more: shown to those who ask for them. */
    private static final Set<String> OVER =
            Set.of(ImprovementStatus.RETIRED.label(), ImprovementStatus.WITHDRAWN.label());

    /** Values in an order that means something; the others stand in the order of how many there are. */
    private static final Map<Facet, List<String>> ORDERED = Map.of(
            Facet.STATUS,
            Arrays.stream(ImprovementStatus.values())
                    .map(ImprovementStatus::label)
                    .toList(),
            Facet.EVIDENCE,
            Stream.concat(
                            Arrays.stream(EvidenceStrength.values()).map(EvidenceStrength::label),
                            Stream.of(ImprovementDocuments.NO_EVIDENCE))
                    .toList(),
            Facet.COMPLEXITY,
            Arrays.stream(Complexity.values()).map(Complexity::label).toList(),
            Facet.COST,
            Arrays.stream(CostBand.values()).map(CostBand::label).toList());

    /** Values as addresses named them once. */
    private static final Map<String, String> FORMERLY = Stream.of(
                    Arrays.stream(Setting.values()).map(value -> Map.entry(value.name(), value.label())),
                    Arrays.stream(ImprovementStatus.values()).map(value -> Map.entry(value.name(), value.label())),
                    Arrays.stream(Complexity.values()).map(value -> Map.entry(value.name(), value.label())))
            .flatMap(entries -> entries)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    static LibraryFilters of(MultiValueMap<String, String> asked) {
        var chosen = new LinkedHashMap<String, Set<String>>();
        for (var facet : Facet.values()) {
            var values = asked.getOrDefault(facet.key(), List.of()).stream()
                    .filter(value -> !value.isBlank() && value.length() <= LONGEST_VALUE)
                    .limit(MOST_VALUES)
                    .map(value -> FORMERLY.getOrDefault(value, value))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (!values.isEmpty()) {
                chosen.put(facet.key(), values);
            }
        }
        var page = first(asked, "page");
        return new LibraryFilters(
                first(asked, "q"),
                Arrays.stream(SearchQuery.Sort.values())
                        .filter(sort -> sort.name().equalsIgnoreCase(first(asked, "sort")))
                        .findFirst()
                        .orElse(SearchQuery.Sort.BEST),
                chosen,
                first(asked, "at").strip(),
                page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1,
                !first(asked, "typing").isEmpty());
    }

    private static String first(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? "" : value;
    }

    LibraryFilters page(int other) {
        return new LibraryFilters(text, sort, chosenValues, at, other, typing);
    }

    boolean inOrderOfWorth() {
        return sort == SearchQuery.Sort.BEST;
    }

    /** Whether anything narrows the library. */
    boolean any() {
        return !text.isBlank() || !chosenValues.isEmpty() || !at.isEmpty();
    }

    SearchQuery query(@Nullable Set<String> among) {
        return new SearchQuery(
                text,
                Set.of(DocumentKind.IMPROVEMENT),
                chosenValues,
                Map.of(Facet.STATUS.key(), OVER),
                among,
                sort,
                Paging.ROWS,
                (page - 1) * Paging.ROWS,
                typing);
    }

    /** The address of this list, without a page. */
    String href() {
        return address("", "");
    }

    /** @param key and value of what to leave out */
    private String address(String key, String value) {
        var address = UriComponentsBuilder.fromPath(PATH);
        var values = new ArrayList<String>();
        if (!text.isEmpty()) {
            add("q", text, address, values);
        }
        if (!inOrderOfWorth()) {
            add("sort", sort.name().toLowerCase(Locale.ROOT), address, values);
        }
        chosenValues.forEach((facet, all) -> all.stream()
                .filter(each -> !(facet.equals(key) && each.equals(value)))
                .forEach(each -> add(facet, each, address, values)));
        if (!at.isEmpty()) {
            add("at", at, address, values);
        }
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    /** As a variable, so that whatever was typed is escaped once and no brace in it is taken for one. */
    private static void add(String name, String value, UriComponentsBuilder address, List<String> values) {
        address.queryParam(name, "{value" + values.size() + "}");
        values.add(value);
    }

    /** What narrows the list, each with the address that takes it away. */
    List<Link> chosen() {
        return chosenValues.entrySet().stream()
                .flatMap(facet -> facet.getValue().stream()
                        .map(value -> new Link(label(facet.getKey()) + value, address(facet.getKey(), value))))
                .toList();
    }

    /** The facet, so that "Live" says of what. */
    private static String label(String key) {
        return Facet.of(key).map(facet -> facet.label() + ": ").orElse("");
    }

    static List<Choice> sorts(SearchQuery.Sort chosen) {
        return Arrays.stream(SearchQuery.Sort.values())
                .map(sort -> new Choice(sort.name().toLowerCase(Locale.ROOT), sort.label()).selected(sort == chosen))
                .toList();
    }

    /**
     * The facets that can narrow what was found, each value with how many it would leave.
     *
     * @param orders of values other capabilities know of
     */
    List<LibraryPage.FacetGroup> groups(SearchResult result, Map<Facet, List<String>> orders) {
        return Arrays.stream(Facet.values())
                .map(facet -> group(
                        facet,
                        result.facets().getOrDefault(facet.key(), List.of()),
                        orders.getOrDefault(facet, ORDERED.getOrDefault(facet, List.of()))))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private LibraryPage.FacetGroup group(Facet facet, List<SearchResult.FacetCount> counts, List<String> order) {
        var chosen = chosenValues.getOrDefault(facet.key(), Set.of());
        var byValue = new LinkedHashMap<String, Long>();
        order.forEach(value -> byValue.put(value, 0L));
        counts.forEach(count -> byValue.put(count.value(), count.count()));
        chosen.forEach(value -> byValue.putIfAbsent(value, 0L));
        return new LibraryPage.FacetGroup(
                facet.key(),
                facet.label(),
                !chosen.isEmpty(),
                byValue.entrySet().stream()
                        .filter(value -> value.getValue() > 0 || chosen.contains(value.getKey()))
                        .limit(MOST_SHOWN)
                        .map(value -> new Choice(value.getKey(), "%s (%,d)".formatted(value.getKey(), value.getValue()))
                                .selected(chosen.contains(value.getKey())))
                        .toList());
    }
}
