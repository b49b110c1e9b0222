package org.groundswell.app.tabular;

import java.util.Locale;
import java.util.Set;

/** What single cells can say besides a value. */
final class Cells {

    private static final Set<String> NOTHING = Set.of("", "na", "n/a", "null", "#n/a", "none");
    private static final Set<String> SUPPRESSED = Set.of("*", "-", "–", "[c]", "c", "[x]", "suppressed");

    private Cells() {}

    /** Without blanks around it, the no-break space of web pages and spreadsheets among them. */
    static String trim(String cell) {
        return cell.replace('\u00a0', ' ').strip();
    }

    static boolean isBlank(String trimmed) {
        return NOTHING.contains(trimmed.toLowerCase(Locale.ROOT));
    }

    /** {@code *}, {@code -}, {@code [c]}, {@code <5} and their like: withheld because the count is small. */
    static boolean isSuppressed(String trimmed) {
        return SUPPRESSED.contains(trimmed.toLowerCase(Locale.ROOT)) || trimmed.matches("(<|<=|≤)\\s?\\d{1,2}");
    }
}
