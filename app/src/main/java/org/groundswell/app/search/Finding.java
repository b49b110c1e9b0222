package org.groundswell.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Answers one query from one state of the index. */
final class Finding {

    private static final String KIND_KEY = "kind";

    private final IndexSearcher searcher;
    private final Questions questions;

    Finding(IndexSearcher searcher, Questions questions) {
        this.searcher = searcher;
        this.questions = questions;
    }

    SearchResult find(SearchQuery query) throws IOException {
        var question = questions.read(query.text(), query.typing(), true, searcher.getIndexReader());
        var found = find(query, question);
        // A quotation nobody wrote: what has its words is still more use than an empty page.
        return found.total() > 0 || !query.text().matches("(?s).*[\"“”„].*")
                ? found
                : find(query, questions.read(query.text(), query.typing(), false, searcher.getIndexReader()));
    }

    private SearchResult find(SearchQuery query, Question question) throws IOException {
        var narrowed = narrowed(query, question.ranking(), "");
        var counts = Counting.of(searcher, narrowed);
        long complete = searcher.count(narrowed(query, question.complete(), ""));
        var kinds =
                query.kinds().isEmpty() ? counts : Counting.of(searcher, narrowed(query, question.ranking(), KIND_KEY));
        return new SearchResult(
                hits(query, question, complete > 0),
                counts.total(),
                complete,
                byKind(kinds.kinds()),
                facets(query, question, counts),
                question.corrected(),
                question.synonyms());
    }

    private List<Hit> hits(SearchQuery query, Question question, boolean someComplete) throws IOException {
        int most = query.skip() + query.rows();
        if (query.rows() == 0 || query.skip() >= searcher.getIndexReader().numDocs()) {
            return List.of();
        }
        // In the order of titles or days whatever has only some of the words would stand among what has them all.
        boolean all = query.sort() != SearchQuery.Sort.BEST && someComplete;
        var docs =
                searcher.search(narrowed(query, all ? question.complete() : question.ranking(), ""), most, sort(query));
        var marking = new Marking(question.marked());
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (int n = query.skip(); n < docs.scoreDocs.length; n++) {
            ScoreDoc doc = docs.scoreDocs[n];
            hits.add(hit(
                    stored.document(doc.doc),
                    marking,
                    doc instanceof org.apache.lucene.search.FieldDoc field ? score(field) : doc.score));
        }
        return List.copyOf(hits);
    }

    private static double score(org.apache.lucene.search.FieldDoc doc) {
        return doc.fields[0] instanceof Float score ? score : 0;
    }

    private static Sort sort(SearchQuery query) {
        var title = new SortField(IndexFields.ORDER_OF_TITLE, SortField.Type.STRING);
        var id = new SortField(IndexFields.ID, SortField.Type.STRING);
        return switch (query.sort()) {
            case BEST -> new Sort(SortField.FIELD_SCORE, title, id);
            case NEWEST -> new Sort(new SortField(IndexFields.CHANGED, SortField.Type.LONG, true), title, id);
            case TITLE -> new Sort(title, id);
        };
    }

    static Hit hit(org.apache.lucene.document.Document stored, Marking marking, double score) {
        var facets = new TreeMap<String, List<String>>();
        for (var facet : stored.getValues(IndexFields.FACET)) {
            int between = facet.indexOf(IndexFields.BETWEEN);
            facets.computeIfAbsent(facet.substring(0, between), _ -> new ArrayList<>())
                    .add(facet.substring(between + 1));
        }
        var figures = new HashMap<String, Long>();
        for (var figure : stored.getValues(IndexFields.FIGURE)) {
            int between = figure.indexOf(IndexFields.BETWEEN);
            figures.put(figure.substring(0, between), Long.valueOf(figure.substring(between + 1)));
        }
        return new Hit(
                stored.get(IndexFields.ID),
                DocumentKind.valueOf(stored.get(IndexFields.KIND)),
                marking.marked(stored.get(IndexFields.SHOWN_TITLE)),
                marking.snippet(stored.get(IndexFields.SUMMARY), stored.get(IndexFields.TEXT)),
                stored.get(IndexFields.HREF),
                Map.copyOf(facets),
                Map.copyOf(figures),
                stored.getField(IndexFields.SYNTHETIC).numericValue().intValue() == 1,
                score);
    }

    /**
     * The query with all that narrows it.
     *
     * @param except the facet, or "kind", not to narrow by; "" for none
     */
    private static Query narrowed(SearchQuery query, Query asked, String except) {
        var narrowed = new BooleanQuery.Builder().add(asked, Occur.MUST);
        if (!query.kinds().isEmpty() && !except.equals(KIND_KEY)) {
            narrowed.add(
                    in(IndexFields.KIND, query.kinds().stream().map(Enum::name).toList()), Occur.FILTER);
        }
        query.only().forEach((key, values) -> {
            if (!key.equals(except)) {
                narrowed.add(facet(key, values), Occur.FILTER);
            }
        });
        query.without().forEach((key, values) -> {
            if (!key.equals(except) && !query.only().containsKey(key)) {
                narrowed.add(facet(key, values), Occur.MUST_NOT);
            }
        });
        var among = query.among();
        if (among != null) {
            narrowed.add(in(IndexFields.ID, List.copyOf(among)), Occur.FILTER);
        }
        return narrowed.build();
    }

    private static Query facet(String key, Set<String> values) {
        return in(
                IndexFields.FACET,
                values.stream().map(value -> IndexFields.facet(key, value)).toList());
    }

    private static Query in(String field, List<String> values) {
        return values.size() == 1
                ? new TermQuery(new Term(field, values.getFirst()))
                : new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private static Map<DocumentKind, Long> byKind(Map<String, Long> counts) {
        var kinds = new EnumMap<DocumentKind, Long>(DocumentKind.class);
        counts.forEach((kind, count) -> kinds.put(DocumentKind.valueOf(kind), count));
        return Map.copyOf(kinds);
    }

    private Map<String, List<SearchResult.FacetCount>> facets(
            SearchQuery query, Question question, Counting.Counts counts) throws IOException {
        var facets = new HashMap<String, List<SearchResult.FacetCount>>(counted(counts.facets()));
        var narrowing = new ArrayList<>(query.only().keySet());
        query.without().keySet().stream()
                .filter(key -> !narrowing.contains(key))
                .forEach(narrowing::add);
        for (var key : narrowing) {
            var others = Counting.of(searcher, narrowed(query, question.ranking(), key));
            facets.put(key, counted(others.facets()).getOrDefault(key, List.of()));
        }
        return Map.copyOf(facets);
    }

    private static Map<String, List<SearchResult.FacetCount>> counted(Map<String, Long> facets) {
        var byKey = new LinkedHashMap<String, List<SearchResult.FacetCount>>();
        facets.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(facet -> {
                    int between = facet.getKey().indexOf(IndexFields.BETWEEN);
                    byKey.computeIfAbsent(facet.getKey().substring(0, between), _ -> new ArrayList<>())
                            .add(new SearchResult.FacetCount(facet.getKey().substring(between + 1), facet.getValue()));
                });
        return byKey;
    }
}
