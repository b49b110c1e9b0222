package org.groundswell.app.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * One thing meant by what was typed: a word, or words that are one name.
 *
 * @param ranking  finds every way to speak of it, the word itself counting most
 * @param complete finds documents that speak of all of it
 * @param stem     of the word, or "" if it is several
 * @param small    whether it says nothing about what is looked for: "how", "the"
 * @param marked   stems of what to mark where it is shown
 */
record Thing(
        Query ranking,
        Query complete,
        String stem,
        boolean small,
        List<List<String>> marked,
        List<SearchResult.Correction> corrected,
        List<SearchResult.Synonym> synonyms) {

    boolean single() {
        return !stem.isEmpty();
    }
}
