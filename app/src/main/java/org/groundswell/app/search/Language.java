package org.groundswell.app.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text becomes words, for documents and questions alike. A <i>word</i> is as people write it, in lower case and
 * without accents; a <i>stem</i> is what all its forms and both its spellings have in common.
 */
final class Language {

    /** Nobody looks for longer ones; they are addresses, or noise. */
    private static final int LONGEST_WORD = 60;

    /** Words that say nothing about what is looked for. Kept in the index, for phrases; left out of questions. */
    static final Set<String> SMALL = Set.of(
            ("a about after against all also among an and any are as at be because been before being between but by"
                            + " can could did do does during each either else ever for from had has have having he her"
                            + " here him his how i if in into is it its itself just let may me might more most much must"
                            + " my no nor not of off on once only onto or other our out over own per please she should"
                            + " since so some such than that the their them then there these they this those through"
                            + " to too under until up upon us very via was we were what when where whether which while"
                            + " who whom whose why will with within without would yet you your")
                    .split(" "));

    static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, words(source));
        }
    };

    static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var source = new StandardTokenizer();
            return new TokenStreamComponents(source, stems(words(source)));
        }
    };

    /** A few words make most of every text, and finding a stem takes longer than all else that is done with a word. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    private Language() {}

    private static TokenStream words(TokenStream source) {
        return new LengthFilter(
                new ASCIIFoldingFilter(new InnerMarksFilter(new LowerCaseFilter(source))), 1, LONGEST_WORD);
    }

    private static TokenStream stems(TokenStream words) {
        return new StemFilter(words);
    }

    /**
     * A word of a text.
     *
     * @param word  in lower case, without accents
     * @param stem  what its forms have in common
     * @param start where it begins in the text
     * @param end   where it ends
     */
    record Token(String word, String stem, int start, int end) {}

    /** The words of a text, in order. */
    static List<Token> tokens(String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = WORDS.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                var word = term.toString();
                tokens.add(new Token(word, stem(word), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    /** What the forms of a word and both its spellings have in common. */
    static String stem(String word) {
        var known = KNOWN.get(word);
        if (known != null) {
            return known;
        }
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(Spelling.common(word));
        stemmer.stem();
        var stem = stemmer.getCurrent();
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        KNOWN.put(word, stem);
        return stem;
    }
}
