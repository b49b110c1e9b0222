package org.groundswell.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words all documents have, and which of them may have been meant by a word that none has. */
final class Vocabulary {

    private static final int SHORTEST_MISTYPED = 4;
    private static final int TWO_SLIPS_FROM = 6;
    private static final int THREE_SLIPS_FROM = 8;
    private static final int MOST_SUGGESTED = 3;
    private static final int MOST_BEGINNINGS = 12;

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * A word that may have been meant.
     *
     * @param slips how many letters were left out, added, changed or swapped
     * @param count how many documents have it
     */
    record Meant(String word, int slips, int count) {}

    int count(String field, String word) throws IOException {
        return reader.docFreq(new Term(field, word));
    }

    /** How telling a word is: what BM25 gives it for being rare. */
    double rarity(String stem) throws IOException {
        int have = count(IndexFields.ALL, stem);
        int all = Math.max(1, reader.numDocs());
        return Math.log(1 + (all - Math.min(have, all) + 0.5) / (have + 0.5));
    }

    /** The words most likely meant by one that no document has, the likeliest first. */
    List<Meant> meantBy(String typed) throws IOException {
        if (typed.length() < SHORTEST_MISTYPED || typed.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        var near = near(typed, typed.length() >= TWO_SLIPS_FROM ? 2 : 1);
        if (near.isEmpty()) {
            near = soundingLike(typed);
        }
        return best(typed, near);
    }

    /** Neighbours of a word that some documents have, if they are so much more frequent that it may be a mistake. */
    List<Meant> frequentNeighbours(String typed, int times) throws IOException {
        if (typed.length() < TWO_SLIPS_FROM || typed.chars().anyMatch(Character::isDigit)) {
            return List.of();
        }
        int own = Math.max(1, count(IndexFields.WORDS, typed));
        var near = near(typed, 1);
        near.removeIf(meant -> meant.word().equals(typed) || meant.count() < times * own);
        return best(typed, near);
    }

    private static List<Meant> best(String typed, List<Meant> near) {
        int fewest = near.stream().mapToInt(Meant::slips).min().orElse(0);
        return near.stream()
                .filter(meant -> meant.slips() == fewest)
                .sorted(Comparator.comparingDouble((Meant meant) -> -likelihood(typed, meant))
                        .thenComparing(Meant::word))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /** Mistakes in the first letter are rare, and frequent words are meant more often than rare ones. */
    private static double likelihood(String typed, Meant meant) {
        return Math.log(1.0 + meant.count())
                + (meant.word().charAt(0) == typed.charAt(0) ? 2 : 0)
                + (meant.word().charAt(meant.word().length() - 1) == typed.charAt(typed.length() - 1) ? 1 : 0);
    }

    private List<Meant> near(String typed, int slips) throws IOException {
        var found = new ArrayList<Meant>();
        var terms = MultiTerms.getTerms(reader, IndexFields.WORDS);
        if (terms == null) {
            return found;
        }
        for (int most = 1; most <= slips && found.isEmpty(); most++) {
            var near = new FuzzyTermsEnum(terms, new Term(IndexFields.WORDS, typed), most, 0, true);
            for (BytesRef term = near.next(); term != null; term = near.next()) {
                var word = term.utf8ToString();
                if (word.length() >= SHORTEST_MISTYPED - 1) {
                    found.add(new Meant(word, Distance.between(typed, word, most), near.docFreq()));
                }
            }
        }
        return found;
    }

    /** For words written as they sound: "diahorrea". All words with the same first letter are compared. */
    private List<Meant> soundingLike(String typed) throws IOException {
        var found = new ArrayList<Meant>();
        var words = from(typed.substring(0, typed.offsetByCodePoints(0, 1)));
        if (words == null) {
            return found;
        }
        var sound = Distance.sound(typed);
        int most = typed.length() >= THREE_SLIPS_FROM ? 2 : 1;
        var first = new BytesRef(typed.substring(0, typed.offsetByCodePoints(0, 1)));
        for (BytesRef term = words.term(); term != null; term = words.next()) {
            if (!startsWith(term, first)) {
                break;
            }
            var word = term.utf8ToString();
            if (Math.abs(word.length() - typed.length()) <= 3) {
                int slips = Distance.between(sound, Distance.sound(word), most);
                if (slips <= most) {
                    found.add(new Meant(word, slips + 1, words.docFreq()));
                }
            }
        }
        return found;
    }

    /** The words that begin with what was typed, the most frequent first. */
    List<Meant> beginningWith(String typed) throws IOException {
        var found = new HashMap<String, Integer>();
        var words = from(typed);
        if (words != null) {
            var first = new BytesRef(typed);
            for (BytesRef term = words.term(); term != null && startsWith(term, first); term = words.next()) {
                found.put(term.utf8ToString(), words.docFreq());
            }
        }
        return found.entrySet().stream()
                .filter(word -> !word.getKey().equals(typed))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_BEGINNINGS)
                .map(word -> new Meant(word.getKey(), 0, word.getValue()))
                .toList();
    }

    /** Where the words from this one on begin; null if there are none. */
    private @Nullable TermsEnum from(String word) throws IOException {
        var terms = MultiTerms.getTerms(reader, IndexFields.WORDS);
        if (terms == null) {
            return null;
        }
        var words = terms.iterator();
        return words.seekCeil(new BytesRef(word)) == TermsEnum.SeekStatus.END ? null : words;
    }

    private static boolean startsWith(BytesRef word, BytesRef first) {
        return word.length >= first.length && new BytesRef(word.bytes, word.offset, first.length).bytesEquals(first);
    }
}
