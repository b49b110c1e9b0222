package org.groundswell.app.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What was typed into a search box, cut into words; whatever it is, it can be read.
 *
 * @param text   tidied: no control characters, no more than {@link #LONGEST}
 * @param tokens its words, at most {@link #MOST_WORDS}
 * @param quoted the phrases in quotation marks
 */
record Typed(String text, List<Language.Token> tokens, List<String> quoted) {

    static final int LONGEST = 2000;
    static final int MOST_WORDS = 64;
    private static final int MOST_QUOTED = 5;

    private static final Pattern QUOTED = Pattern.compile("[\"“”„]([^\"“”„]{2,200})[\"“”„]");

    static Typed read(String typed) {
        int length = Math.min(typed.length(), LONGEST);
        if (length < typed.length() && Character.isHighSurrogate(typed.charAt(length - 1))) {
            length--;
        }
        var text = Normalizer.normalize(typed.substring(0, length), Normalizer.Form.NFKC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]", " ")
                .strip();
        var quoted = new ArrayList<String>();
        var phrases = QUOTED.matcher(text);
        while (phrases.find() && quoted.size() < MOST_QUOTED) {
            quoted.add(phrases.group(1));
        }
        var tokens = Language.tokens(text);
        return new Typed(text, List.copyOf(tokens.subList(0, Math.min(tokens.size(), MOST_WORDS))), quoted);
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Whether these words, from the first to before the last, were typed in capitals. */
    boolean inCapitals(int from, int to) {
        var words = text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** As typed, from the first word to before the last. */
    String words(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
