package org.groundswell.app.assessment;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence behind one answer.
 *
 * @param words      what it is: "Audit of 40 charts"
 * @param link       an http or https address, or ""
 * @param kind       what kind of evidence, null if not said
 * @param dated      when it is from, as typed: "March 2024"
 * @param similarity how much the setting it comes from resembles the one in question, null if not said
 * @param strength   how strong the rater finds it, null if not said
 * @param file       the evidence itself, null if it is somewhere else
 */
public record Backing(
        String words,
        String link,
        @Nullable Kind kind,
        String dated,
        @Nullable Similarity similarity,
        @Nullable Strength strength,
        @Nullable EvidenceFile file) {

    public Backing {
        Objects.requireNonNull(words);
        Objects.requireNonNull(link);
        Objects.requireNonNull(dated);
    }

    /** Without a file. */
    public Backing(
            String words,
            String link,
            @Nullable Kind kind,
            String dated,
            @Nullable Similarity similarity,
            @Nullable Strength strength) {
        this(words, link, kind, dated, similarity, strength, null);
    }

    /** What kind of evidence it is. */
    public enum Kind {
        TRIAL("Randomised trial"),
        COMPARISON("Comparison with others"),
        BEFORE_AND_AFTER("Before and after"),
        AUDIT("Audit or routine data"),
        QUALITATIVE("Interviews or observation"),
        EXPERIENCE("Experience of those concerned"),
        DOCUMENT("Document or agreement");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How near the setting of the evidence is. */
    public enum Similarity {
        SAME("The same setting"),
        SIMILAR("A similar setting"),
        UNLIKE("An unlike setting");

        private final String label;

        Similarity(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How much it proves, as the rater sees it. */
    public enum Strength {
        STRONG("Strong"),
        MODERATE("Moderate"),
        WEAK("Weak");

        private final String label;

        Strength(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether a text is an address that may safely become a link. */
    static boolean isLink(String text) {
        try {
            var uri = new URI(text);
            var scheme = uri.getScheme();
            return scheme != null
                    && uri.getHost() != null
                    && (scheme.toLowerCase(Locale.ROOT).equals("https")
                            || scheme.toLowerCase(Locale.ROOT).equals("http"));
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** In one line: "Audit of 40 charts (audit or routine data, March 2024, a similar setting, moderate)". */
    public String line() {
        var details = new ArrayList<String>();
        if (kind != null) {
            details.add(kind.label().toLowerCase(Locale.UK));
        }
        if (!dated.isEmpty()) {
            details.add(dated);
        }
        if (similarity != null) {
            details.add(similarity.label().toLowerCase(Locale.UK));
        }
        if (strength != null) {
            details.add(strength.label().toLowerCase(Locale.UK));
        }
        return details.isEmpty() ? words : words + " (" + String.join(", ", details) + ")";
    }
}
