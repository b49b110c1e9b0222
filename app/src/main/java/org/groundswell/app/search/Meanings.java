package org.groundswell.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What words may mean: themselves, synonyms, the word that was mistyped, the word they begin, two words or one. */
final class Meanings {

    /** So much more frequent must a neighbour be, for a word some documents have to be taken for a mistake too. */
    private static final int MUCH_MORE_FREQUENT = 20;

    private static final int MOST_CORRECTED = 12;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_HALF = 3;
    private static final int MOST_SYNONYMS_SHOWN = 4;

    /** The best way counts whole, each other way a little. */
    private static final float OTHER_WAYS = 0.05f;

    /** A rare synonym must not count more than a frequent word that was typed, nor the other way round without end. */
    private static final double MOST_RAISED = 1.5;

    private final Synonyms synonyms;
    private final Weights weights;
    private final Vocabulary vocabulary;
    private int corrections;

    Meanings(Synonyms synonyms, Weights weights, Vocabulary vocabulary) {
        this.synonyms = synonyms;
        this.weights = weights;
        this.vocabulary = vocabulary;
    }

    /** The stems of what was typed, mistyped words replaced by the likeliest word meant, so that phrases are known. */
    List<String> stems(List<Language.Token> tokens) throws IOException {
        var stems = new ArrayList<String>();
        for (var token : tokens) {
            var meant = isKnown(token) ? List.<Vocabulary.Meant>of() : corrected(token);
            stems.add(meant.isEmpty() ? token.stem() : stem(meant.getFirst().word()));
        }
        return stems;
    }

    private boolean isKnown(Language.Token token) throws IOException {
        return vocabulary.count(IndexFields.ALL, token.stem()) > 0 || synonyms.knows(token.stem());
    }

    private List<Vocabulary.Meant> corrected(Language.Token token) throws IOException {
        return ++corrections > MOST_CORRECTED ? List.of() : vocabulary.meantBy(token.word());
    }

    /** Where the longest phrase that has synonyms ends; {@code from} if none begins there. */
    int endOfPhrase(Typed typed, List<String> stems, int from) throws IOException {
        for (int to = Math.min(stems.size(), from + synonyms.longest()); to > from; to--) {
            if (!synonyms.of(stems.subList(from, to), typed.inCapitals(from, to))
                    .isEmpty()) {
                return to;
            }
        }
        return from + 1 < stems.size() && isWrittenAsOne(typed, from) ? from + 2 : from;
    }

    /** "Health care" where documents write "healthcare"; "NEWS 2" where they write "NEWS2". */
    private boolean isWrittenAsOne(Typed typed, int from) throws IOException {
        var one = typed.tokens().get(from).word();
        var next = typed.tokens().get(from + 1).word();
        return !Language.SMALL.contains(one)
                && !Language.SMALL.contains(next)
                && one.length() > 1
                && synonyms.of(List.of(typed.tokens().get(from + 1).stem()), true)
                        .isEmpty()
                && vocabulary.count(IndexFields.WORDS, one + next) > 0;
    }

    Thing thing(Typed typed, List<String> stems, int from, int to, boolean unfinished) throws IOException {
        return to - from == 1
                ? word(typed, stems.get(from), from, unfinished)
                : phrase(typed, stems.subList(from, to), from, to);
    }

    private Thing phrase(Typed typed, List<String> stems, int from, int to) throws IOException {
        var ways = new Ways();
        boolean sayLittle = stems.stream().anyMatch(stem -> stem.length() < 2)
                || typed.tokens().subList(from, to).stream().anyMatch(token -> Language.SMALL.contains(token.word()));
        var itself = new PhraseQuery(IndexFields.ALL, stems.toArray(String[]::new));
        if (sayLittle) {
            ways.add(itself, 1);
        } else {
            var some = new BooleanQuery.Builder();
            var every = new BooleanQuery.Builder();
            for (var stem : stems) {
                some.add(itself(stem, stem), Occur.SHOULD);
                every.add(term(IndexFields.ALL, stem), Occur.MUST);
            }
            some.add(new BoostQuery(itself, weights.pair()), Occur.SHOULD);
            ways.addPartly(some.build(), every.build());
        }
        ways.marked.add(List.copyOf(stems));
        if (!sayLittle) {
            stems.forEach(stem -> ways.marked.add(List.of(stem)));
        }
        var others = synonyms.of(stems, typed.inCapitals(from, to));
        addSynonyms(ways, typed.words(from, to), others, rarity(stems), true);
        if (others.isEmpty()) {
            var asOne = typed.tokens().get(from).word()
                    + typed.tokens().get(from + 1).word();
            ways.add(
                    way(List.of(stem(asOne))), weights.synonym() * raised(rarity(stems), rarity(List.of(stem(asOne)))));
            ways.marked.add(List.of(stem(asOne)));
        }
        return ways.thing("", false);
    }

    private Thing word(Typed typed, String stem, int at, boolean unfinished) throws IOException {
        var token = typed.tokens().get(at);
        var ways = new Ways();
        boolean known = vocabulary.count(IndexFields.ALL, token.stem()) > 0;
        var others = synonyms.of(List.of(token.stem()), typed.inCapitals(at, at + 1));
        boolean small = Language.SMALL.contains(token.word()) && others.isEmpty();
        ways.add(itself(token.stem(), token.word()), 1);
        ways.marked.add(List.of(token.stem()));
        addSynonyms(ways, typed.words(at, at + 1), others, known ? rarity(List.of(token.stem())) : 0, known);
        if (!small) {
            addHalves(ways, token.word(), known);
        }
        if (!known && others.isEmpty()) {
            addMeant(ways, typed.words(at, at + 1), token.word());
            addBeginnings(ways, token.word());
        } else if (unfinished) {
            addBeginnings(ways, token.word());
        } else if (!small && others.isEmpty()) {
            for (var meant : vocabulary.frequentNeighbours(token.word(), MUCH_MORE_FREQUENT)) {
                ways.add(term(IndexFields.ALL, stem(meant.word())), weights.rareTypo());
            }
        }
        return ways.thing(stem, small);
    }

    private void addSynonyms(Ways ways, String typed, List<Synonyms.Other> others, double own, boolean known)
            throws IOException {
        var shown = new ArrayList<String>();
        for (var other : others) {
            float weight = other.sameThing() ? weights.synonym() : weights.related();
            double raised = known ? raised(own, rarity(other.stems())) : 1;
            ways.add(way(other.stems()), (float) (weight * raised));
            ways.marked.add(other.stems());
            addPartly(ways, other, raised);
            if (shown.size() < MOST_SYNONYMS_SHOWN) {
                shown.add(other.shown());
            }
        }
        if (!shown.isEmpty()) {
            ways.synonyms.add(new SearchResult.Synonym(typed, shown));
        }
    }

    /** "Bloodstream infections from central lines" for "central line infection": most of its words, wherever they are. */
    private void addPartly(Ways ways, Synonyms.Other other, double raised) {
        var telling = new ArrayList<String>();
        for (int n = 0; n < other.stems().size(); n++) {
            if (!Language.SMALL.contains(other.words().get(n))
                    && other.stems().get(n).length() > 1) {
                telling.add(other.stems().get(n));
            }
        }
        if (other.stems().size() > 1 && !telling.isEmpty()) {
            var most = new BooleanQuery.Builder();
            telling.forEach(stem -> most.add(term(IndexFields.ALL, stem), Occur.SHOULD));
            most.setMinimumNumberShouldMatch((telling.size() + 1) / 2);
            ways.ranking.add(new BoostQuery(most.build(), (float) (weights.partly() * Math.min(1, raised))));
        }
    }

    /** "Checklist" where documents write "check list", "NEWS2" where they write "NEWS 2". */
    private void addHalves(Ways ways, String word, boolean known) throws IOException {
        for (int cut = 1; cut < word.length(); cut++) {
            boolean digits = Character.isLetter(word.charAt(cut - 1)) && Character.isDigit(word.charAt(cut));
            if (!digits && (cut < SHORTEST_HALF || word.length() - cut < SHORTEST_HALF)) {
                continue;
            }
            var first = word.substring(0, cut);
            var second = word.substring(cut);
            if (vocabulary.count(IndexFields.WORDS, first) > 0 && vocabulary.count(IndexFields.WORDS, second) > 0) {
                var halves = List.of(stem(first), stem(second));
                double raised = known ? raised(rarity(List.of(stem(word))), rarity(halves)) : 1;
                ways.add(way(halves), (float) (weights.synonym() * raised));
                ways.marked.add(halves);
            }
        }
    }

    private void addMeant(Ways ways, String typed, String word) throws IOException {
        var meant = vocabulary.meantBy(word);
        for (var one : meant) {
            ways.add(itself(stem(one.word()), one.word()), one.slips() <= 1 ? weights.typo() : weights.farTypo());
            ways.marked.add(List.of(stem(one.word())));
            for (var other : synonyms.of(List.of(stem(one.word())), false)) {
                ways.add(way(other.stems()), weights.farTypo() * weights.synonym());
                ways.marked.add(other.stems());
            }
        }
        if (!meant.isEmpty()) {
            ways.corrected.add(new SearchResult.Correction(
                    typed, meant.stream().map(Vocabulary.Meant::word).toList()));
        }
    }

    private void addBeginnings(Ways ways, String word) throws IOException {
        if (word.length() < SHORTEST_BEGINNING) {
            return;
        }
        for (var whole : vocabulary.beginningWith(word)) {
            ways.add(itself(stem(whole.word()), whole.word()), weights.prefix());
            ways.marked.add(List.of(stem(whole.word())));
        }
    }

    /** The word itself: more in the title, and a little more in the very form that was typed. */
    private Query itself(String stem, String word) {
        return new BooleanQuery.Builder()
                .add(term(IndexFields.ALL, stem), Occur.SHOULD)
                .add(new BoostQuery(term(IndexFields.TITLE, stem), weights.title()), Occur.SHOULD)
                .add(new BoostQuery(term(IndexFields.WORDS, word), weights.asTyped()), Occur.SHOULD)
                .build();
    }

    private static Query way(List<String> stems) {
        return stems.size() == 1
                ? term(IndexFields.ALL, stems.getFirst())
                : new PhraseQuery(IndexFields.ALL, stems.toArray(String[]::new));
    }

    private static Query term(String field, String word) {
        return new TermQuery(new Term(field, word));
    }

    private double rarity(List<String> stems) throws IOException {
        double sum = 0;
        for (var stem : stems) {
            sum += vocabulary.rarity(stem);
        }
        return sum;
    }

    private static float raised(double own, double other) {
        return (float) Math.min(MOST_RAISED, own / Math.max(0.1, other));
    }

    private static String stem(String word) {
        return Language.tokens(word).getFirst().stem();
    }

    /** The ways to speak of one thing, while they are gathered. */
    private static final class Ways {

        private final List<Query> ranking = new ArrayList<>();
        private final BooleanQuery.Builder complete = new BooleanQuery.Builder();
        private final List<List<String>> marked = new ArrayList<>();
        private final List<SearchResult.Correction> corrected = new ArrayList<>();
        private final List<SearchResult.Synonym> synonyms = new ArrayList<>();

        void add(Query query, float weight) {
            ranking.add(weight == 1 ? query : new BoostQuery(query, weight));
            complete.add(query, Occur.SHOULD);
        }

        /** Words of which some count something, and only all of them are the thing. */
        void addPartly(Query some, Query every) {
            ranking.add(some);
            complete.add(every, Occur.SHOULD);
        }

        Thing thing(String stem, boolean small) {
            return new Thing(
                    new DisjunctionMaxQuery(ranking, OTHER_WAYS),
                    complete.build(),
                    stem,
                    small,
                    List.copyOf(marked),
                    List.copyOf(corrected),
                    List.copyOf(synonyms));
        }
    }
}
