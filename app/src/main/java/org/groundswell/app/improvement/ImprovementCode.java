package org.groundswell.app.improvement;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an improvement in addresses and files: {@code ed-safety-checklist}. Unique, and kept for good. */
public record ImprovementCode(String value) {

    private static final int LONGEST = 80;
    private static final int LONGEST_FROM_TITLE = 60;
    /** Words that stand for pages of the library where a code would stand. */
    private static final Set<String> RESERVED = Set.of("new", "mine");

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ImprovementCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "An improvement's code is 2 to 80 lower-case letters, digits and single hyphens, and not a reserved word; got \""
                            + value + "\"");
        }
    }

    /** @throws IllegalArgumentException if the text is not a code */
    public static ImprovementCode of(String text) {
        return new ImprovementCode(text);
    }

    public static boolean isOne(String text) {
        return text.length() >= 2
                && text.length() <= LONGEST
                && FORM.matcher(text).matches()
                && !RESERVED.contains(text);
    }

    /** The code a title suggests: its letters and digits, unaccented, cut at a word. */
    public static ImprovementCode fromTitle(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\\u2019]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        if (plain.length() > LONGEST_FROM_TITLE) {
            var cut = plain.lastIndexOf('-', LONGEST_FROM_TITLE);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST_FROM_TITLE);
        }
        return new ImprovementCode(isOne(plain) ? plain : ("improvement-" + plain).replaceAll("-$", ""));
    }

    /** This code with a number behind it, for the second improvement of the same title. */
    ImprovementCode numbered(int number) {
        return new ImprovementCode(value + "-" + number);
    }
}
