package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.Answer;
import org.groundswell.app.improvement.EvidenceItem;
import org.groundswell.app.improvement.EvidenceStrength;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Sentences;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.improvement.WhereUsed;

/**
 * What a clinician must know of an improvement before she decides to read on.
 *
 * @param sentence      what it is, in one sentence
 * @param isWhole       whether the summary says no more than that sentence
 * @param used          sites that use it, in words; "" where nobody recorded one
 * @param usedMeans     what that number counts, as at when, and on whose word
 * @param usedSynthetic whether any of these sites is invented for demonstration
 */
public record Glance(
        String sentence,
        boolean isWhole,
        String problem,
        String population,
        String settings,
        String evidence,
        String evidenceMeans,
        List<Answer> effort,
        String used,
        String usedMeans,
        boolean usedSynthetic) {

    private static final int LONGEST_SENTENCE = 260;
    private static final int LONGEST_FACT = 180;

    static Glance of(
            Improvement improvement,
            Optional<Version> version,
            List<EvidenceItem> evidence,
            Optional<WhereUsed.Use> use) {
        var description = improvement.description();
        var sentence = Sentences.first(description.summary(), LONGEST_SENTENCE);
        var strongest = evidence.stream().map(item -> item.finding().strength()).min(Comparator.naturalOrder());
        return new Glance(
                sentence,
                sentence.equals(Sentences.cut(description.summary(), Integer.MAX_VALUE)),
                Sentences.first(description.problem(), LONGEST_FACT),
                Sentences.first(description.population(), LONGEST_FACT),
                description.settings().stream().map(Setting::label).collect(Collectors.joining(", ")),
                strongest.map(strength -> counted(evidence, strength)).orElse("None recorded"),
                strongest.map(EvidenceStrength::meaning).orElse("which says nothing either way"),
                effort(version),
                use.map(Glance::sites).orElse(""),
                use.map(Glance::sitesMean).orElse(""),
                use.filter(WhereUsed.Use::synthetic).isPresent());
    }

    /** "Moderate at best, in 3 pieces of evidence". */
    private static String counted(List<EvidenceItem> evidence, EvidenceStrength strongest) {
        int pieces = evidence.size();
        return pieces == 1
                ? strongest.label() + ", from 1 piece of evidence"
                : "%s at best, from %,d pieces of evidence".formatted(strongest.label(), pieces);
    }

    private static List<Answer> effort(Optional<Version> version) {
        var lines = new ArrayList<Answer>();
        version.map(Version::effort)
                .ifPresent(effort -> effort.answers()
                        .forEach(answer -> lines.add(
                                new Answer(answer.question(), Sentences.first(answer.words(), LONGEST_FACT)))));
        return List.copyOf(lines);
    }

    private static String sites(WhereUsed.Use use) {
        return use.adopted() == 1 ? "1 site uses it" : "%,d sites use it".formatted(use.adopted());
    }

    private static String sitesMean(WhereUsed.Use use) {
        return "live, embedded or sustained, as at %s; %s"
                .formatted(
                        Words.day(use.asAt()),
                        use.declared() == 0
                                ? "all with data or an observation"
                                : "%,d by their own account only".formatted(use.declared()));
    }
}
