package org.groundswell.app.search;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * What was typed, as the index is asked.
 *
 * @param ranking   finds whatever has some of it, in order of worth
 * @param complete  finds whatever has all of it, or words that mean the same
 * @param marked    the stems of words and phrases to be marked where they are shown
 * @param corrected words no document has
 * @param synonyms  what is looked for as well
 */
record Question(
        Query ranking,
        Query complete,
        List<List<String>> marked,
        List<SearchResult.Correction> corrected,
        List<SearchResult.Synonym> synonyms) {}
