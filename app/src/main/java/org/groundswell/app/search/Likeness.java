package org.groundswell.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * How alike two texts are: the cosine between their words, each word weighing the more the rarer it is and the words of
 * the title three times (0 nothing in common, 1 the same words in the same proportion).
 */
final class Likeness {

    private static final int TELLING_WORDS = 30;
    private static final int CANDIDATES = 40;
    private static final double TITLE = 3;

    private final IndexSearcher searcher;
    private final Vocabulary vocabulary;

    Likeness(IndexSearcher searcher) {
        this.searcher = searcher;
        this.vocabulary = new Vocabulary(searcher.getIndexReader());
    }

    /** A document and how alike it is, 0 to 1. */
    record Similar(Hit hit, double likeness) {}

    /**
     * The documents most alike.
     *
     * @param except the id of a document to leave out; "" for none
     */
    List<Similar> similar(DocumentKind kind, String title, String text, String except, int atMost) throws IOException {
        var own = weighed(title, text);
        if (own.isEmpty()) {
            return List.of();
        }
        var telling = new BooleanQuery.Builder();
        own.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(TELLING_WORDS)
                .forEach(word -> telling.add(
                        new BoostQuery(
                                new TermQuery(new Term(IndexFields.ALL, word.getKey())),
                                word.getValue().floatValue()),
                        Occur.SHOULD));
        var query = new BooleanQuery.Builder()
                .add(telling.build(), Occur.MUST)
                .add(new TermQuery(new Term(IndexFields.KIND, kind.name())), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.ID, except)), Occur.MUST_NOT)
                .build();
        var stored = searcher.storedFields();
        var nothing = new Marking(List.of());
        var similar = new ArrayList<Similar>();
        for (var doc : searcher.search(query, CANDIDATES).scoreDocs) {
            var document = stored.document(doc.doc);
            var other = weighed(
                    document.get(IndexFields.SHOWN_TITLE),
                    document.get(IndexFields.SUMMARY) + " " + document.get(IndexFields.TEXT));
            similar.add(new Similar(Finding.hit(document, nothing, doc.score), cosine(own, other)));
        }
        return similar.stream()
                .sorted(Comparator.comparingDouble(Similar::likeness)
                        .reversed()
                        .thenComparing(one -> one.hit().id()))
                .limit(atMost)
                .toList();
    }

    /** What is kept of a document for comparing it. */
    record Kept(DocumentKind kind, String title, String text) {}

    Optional<Kept> kept(String id) throws IOException {
        var found = searcher.search(new TermQuery(new Term(IndexFields.ID, id)), 1);
        if (found.scoreDocs.length == 0) {
            return Optional.empty();
        }
        var document = searcher.storedFields().document(found.scoreDocs[0].doc);
        return Optional.of(new Kept(
                DocumentKind.valueOf(document.get(IndexFields.KIND)),
                document.get(IndexFields.SHOWN_TITLE),
                document.get(IndexFields.SUMMARY) + " " + document.get(IndexFields.TEXT)));
    }

    private Map<String, Double> weighed(String title, String text) throws IOException {
        var counted = new HashMap<String, Double>();
        count(counted, title, TITLE);
        count(counted, text, 1);
        var weighed = new HashMap<String, Double>();
        for (var word : counted.entrySet()) {
            weighed.put(word.getKey(), (1 + Math.log(word.getValue())) * vocabulary.rarity(word.getKey()));
        }
        return weighed;
    }

    private void count(Map<String, Double> counted, String text, double each) {
        for (var token : Language.tokens(text)) {
            if (!Language.SMALL.contains(token.word())) {
                counted.merge(token.stem(), each, Double::sum);
            }
        }
    }

    private static double cosine(Map<String, Double> one, Map<String, Double> other) {
        double product = 0;
        for (var word : one.entrySet()) {
            product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
        }
        double lengths = length(one) * length(other);
        return lengths == 0 ? 0 : product / lengths;
    }

    private static double length(Map<String, Double> words) {
        return Math.sqrt(
                words.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
