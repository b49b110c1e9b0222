package org.groundswell.app.improvement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the library.
 *
 * @param words      all have to be found, each anywhere in title, summary, problem or keywords
 * @param status     null for all that are on offer, which leaves out the retired and the withdrawn
 * @param setting    null for any
 * @param complexity null for any
 * @param among      the only improvements to consider; null for all
 */
public record LibrarySearch(
        List<String> words,
        @Nullable ImprovementStatus status,
        @Nullable Setting setting,
        @Nullable Complexity complexity,
        @Nullable Set<ImprovementId> among) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 10;

    public static final LibrarySearch ALL = new LibrarySearch(List.of(), null, null, null, null);

    /** The words of a search box: what is longer than a question is cut off. */
    public static List<String> words(String typed) {
        var text = typed.replace("\u0000", "").strip();
        if (text.length() > LONGEST) {
            text = text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }
}
