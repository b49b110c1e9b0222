package org.groundswell.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns what was typed into a question to the index.
 *
 * <p>The words are cut into <i>things meant</i>: a word, or a phrase that has synonyms. Each thing counts once, with the
 * best of the ways a document can speak of it, so that a document is not raised for using many synonyms. Nothing typed
 * is a command but quotation marks; a question mark or a star is only itself.
 */
final class Questions {

    private static final int SLOP = 2;
    private static final int FEW = 6;
    private static final double SHARE_OF_MANY = 0.2;

    private final Synonyms synonyms;
    private final Weights weights;

    Questions(Synonyms synonyms, Weights weights) {
        this.synonyms = synonyms;
        this.weights = weights;
    }

    /** @param typing whether the last word may be unfinished */
    Question read(String text, boolean typing, boolean heedQuotes, IndexReader reader) throws IOException {
        var typed = Typed.read(text);
        if (typed.isEmpty()) {
            Query all = typed.text().isEmpty() ? new MatchAllDocsQuery() : new MatchNoDocsQuery("no words");
            return new Question(all, all, List.of(), List.of(), List.of());
        }
        var things = things(typed, typing, new Meanings(synonyms, weights, new Vocabulary(reader)));
        var some = new BooleanQuery.Builder();
        var every = new BooleanQuery.Builder();
        for (var thing : things) {
            some.add(thing.ranking(), Occur.SHOULD);
            every.add(thing.complete(), Occur.MUST);
        }
        int wanted = things.size() <= FEW ? 1 : (int) Math.ceil(SHARE_OF_MANY * things.size());
        some.setMinimumNumberShouldMatch(wanted);
        var ranking = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        pairs(things).forEach(pair -> ranking.add(pair, Occur.SHOULD));
        if (things.size() > 1) {
            things.forEach(thing -> ranking.add(
                    new BoostQuery(new ConstantScoreQuery(thing.complete()), weights.each()), Occur.SHOULD));
        }
        if (heedQuotes) {
            for (var quoted : typed.quoted()) {
                phrase(quoted).forEach(query -> {
                    ranking.add(query, Occur.FILTER);
                    every.add(query, Occur.FILTER);
                });
            }
        }
        return new Question(
                ranking.build(),
                every.build(),
                things.stream()
                        .flatMap(thing -> thing.marked().stream())
                        .distinct()
                        .toList(),
                things.stream().flatMap(thing -> thing.corrected().stream()).toList(),
                things.stream().flatMap(thing -> thing.synonyms().stream()).toList());
    }

    private List<Thing> things(Typed typed, boolean typing, Meanings meanings) throws IOException {
        var stems = meanings.stems(typed.tokens());
        var all = new ArrayList<Thing>();
        var seen = new HashSet<List<String>>();
        for (int from = 0; from < stems.size(); ) {
            int to = Math.max(from + 1, meanings.endOfPhrase(typed, stems, from));
            boolean last = typing && to == stems.size();
            if (seen.add(List.copyOf(stems.subList(from, to)))) {
                all.add(meanings.thing(typed, stems, from, to, last));
            }
            from = to;
        }
        boolean onlySmall = all.stream().allMatch(Thing::small);
        return onlySmall ? all : all.stream().filter(thing -> !thing.small()).toList();
    }

    /** Neighbours typed that are neighbours written. */
    private List<Query> pairs(List<Thing> things) {
        return IntStream.range(1, things.size())
                .filter(n -> things.get(n - 1).single() && things.get(n).single())
                .mapToObj(n -> (Query) new BoostQuery(
                        new PhraseQuery(
                                SLOP,
                                IndexFields.ALL,
                                things.get(n - 1).stem(),
                                things.get(n).stem()),
                        weights.pair()))
                .toList();
    }

    private static List<Query> phrase(String quoted) {
        var words = new LinkedHashSet<Query>();
        var tokens = Language.tokens(quoted);
        if (tokens.size() == 1) {
            words.add(
                    new TermQuery(new Term(IndexFields.WORDS, tokens.getFirst().word())));
        } else if (!tokens.isEmpty()) {
            words.add(new PhraseQuery(
                    IndexFields.WORDS, tokens.stream().map(Language.Token::word).toArray(String[]::new)));
        }
        return List.copyOf(words);
    }
}
