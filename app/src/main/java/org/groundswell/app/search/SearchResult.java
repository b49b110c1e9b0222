package org.groundswell.app.search;

import java.util.List;
import java.util.Map;

/**
 * What was found.
 *
 * @param hits      those asked for, in order
 * @param total     how many there are altogether
 * @param complete  how many of them have all the words, or words that mean the same
 * @param kinds     how many there are of each kind, the narrowing by kind left out of account
 * @param facets    by facet key, the values with their numbers, the most frequent first; for each facet the narrowing
 *                  by that facet is left out of account, so that another value can be chosen instead
 * @param corrected words that no document has, and what was looked for instead; the best first
 * @param synonyms  what was looked for as well, because it means the same
 */
public record SearchResult(
        List<Hit> hits,
        long total,
        long complete,
        Map<DocumentKind, Long> kinds,
        Map<String, List<FacetCount>> facets,
        List<Correction> corrected,
        List<Synonym> synonyms) {

    /** A value of a facet, and how many documents have it. */
    public record FacetCount(String value, long count) {}

    /** A word as typed, and the words looked for instead, the likeliest first. */
    public record Correction(String typed, List<String> instead) {}

    /** Words as typed, and others that mean the same. */
    public record Synonym(String typed, List<String> also) {}
}
