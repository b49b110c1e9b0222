package org.groundswell.app.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.groundswell.analytics.agreement.Answer;
import org.groundswell.analytics.agreement.Bottleneck;
import org.groundswell.analytics.agreement.Gate;
import org.groundswell.analytics.agreement.Readiness;
import org.groundswell.analytics.agreement.Readiness.Agreement;
import org.groundswell.analytics.agreement.Readiness.CriticalDomain;
import org.groundswell.analytics.agreement.ScoredItem;
import org.groundswell.analytics.agreement.Sensitivity;
import org.groundswell.analytics.agreement.Verdict;
import org.groundswell.app.instrument.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment comes to, and what it rests on. Line, floors and weights are judgement, not validated.
 *
 * @param verdict    the class with its reasons; empty where the instrument has no line to be held against
 * @param bottleneck over the domains, as shares of the best; empty while nothing is known or there is no score
 * @param byDomain   what each domain does to the score; places are those of {@code profile.parts()}
 * @param byItem     what each item does to the score; places are those of {@code profile.lines()}
 */
public record Outcome(
        Comparison comparison,
        Profile profile,
        SpreadFacts facts,
        Optional<Verdict> verdict,
        Optional<Bottleneck> bottleneck,
        Optional<Sensitivity> byDomain,
        Optional<Sensitivity> byItem) {

    static Outcome of(Comparison comparison, SpreadFacts facts) {
        var profile = Profile.of(comparison);
        double[] known = profile.parts().stream()
                .mapToDouble(Profile.Part::point)
                .filter(point -> !Double.isNaN(point))
                .toArray();
        var line = profile.score().isEmpty() || known.length == 0 ? Optional.<Double>empty() : profile.line();
        return new Outcome(
                comparison,
                profile,
                facts,
                verdict(comparison, profile, facts),
                known.length == 0 ? Optional.empty() : Optional.of(Bottleneck.of(known)),
                profile.instrument().scoring() instanceof Scoring.Weighted
                        ? line.map(at -> Sensitivity.of(domains(profile), at))
                        : Optional.empty(),
                line.map(at -> Sensitivity.of(profile.flat(), at)));
    }

    /** Whether anything is known at all, so that a profile can be shown. */
    public boolean hasProfile() {
        return profile.lines().stream().anyMatch(line -> line.settled().known());
    }

    /** The weakest domains that are known, weakest first. */
    public List<Profile.Part> weakest(int atMost) {
        return profile.parts().stream()
                .filter(part -> !Double.isNaN(part.point()))
                .sorted(Comparator.comparingDouble(Profile.Part::point))
                .limit(atMost)
                .toList();
    }

    /** The class there would be if every gate were met and the rest stayed as it is. */
    public Optional<Verdict> withGatesMet() {
        return readiness(
                        comparison,
                        profile,
                        facts,
                        comparison.gates().stream()
                                .map(gate -> new Gate(gate.gate().title(), Gate.State.MET, Gate.Mitigation.NONE))
                                .toList())
                .map(Verdict::of);
    }

    private static Optional<Verdict> verdict(Comparison comparison, Profile profile, SpreadFacts facts) {
        return readiness(
                        comparison,
                        profile,
                        facts,
                        comparison.gates().stream()
                                .map(GateComparison::asCounted)
                                .toList())
                .map(Verdict::of);
    }

    private static Optional<Readiness> readiness(
            Comparison comparison, Profile profile, SpreadFacts facts, List<Gate> gates) {
        return profile.line()
                .flatMap(line -> profile.score()
                        .map(score -> new Readiness(
                                gates,
                                score,
                                new Readiness.Settings(line, profile.coverageNeeded()),
                                critical(profile),
                                comparison.acceptable() ? Agreement.ACCEPTABLE : Agreement.NOT_ACCEPTABLE,
                                facts.conditions())));
    }

    private static List<CriticalDomain> critical(Profile profile) {
        return profile.parts().stream()
                .filter(part -> part.domain().critical() && part.score().isPresent())
                .map(part -> {
                    @Nullable Double floor = part.domain().floor();
                    return new CriticalDomain(
                            part.domain().title(), part.score().orElseThrow(), floor == null ? 0 : floor);
                })
                .toList();
    }

    private static List<ScoredItem> domains(Profile profile) {
        return profile.parts().stream()
                .map(part -> new ScoredItem(
                        Double.isNaN(part.point()) ? Answer.unknown() : Answer.level(part.point()),
                        part.domain().weight(),
                        1))
                .toList();
    }
}
