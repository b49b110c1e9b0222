package org.groundswell.app.lint;

import static org.groundswell.app.lint.Check.ALL_CORE;
import static org.groundswell.app.lint.Check.NO_CORE;
import static org.groundswell.app.lint.Check.NO_EQUALITY;
import static org.groundswell.app.lint.Check.NO_FUNCTION;
import static org.groundswell.app.lint.Check.NO_HARMS;
import static org.groundswell.app.lint.Check.NO_RUNNING_COST;
import static org.groundswell.app.lint.Check.ONE_PLACE;
import static org.groundswell.app.lint.Check.REVIEW_OVERDUE;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.app.improvement.Component;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.improvement.Version;

/** The checks of a description. One that is retired or withdrawn has none: nobody should take it up. */
final class ImprovementChecks {

    /** Fewer parts than this may well all be needed. */
    private static final int MANY_PARTS = 4;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private ImprovementChecks() {}

    static List<Finding> of(ImprovementFacts facts) {
        var status = facts.improvement().status();
        if (status == ImprovementStatus.RETIRED || status == ImprovementStatus.WITHDRAWN) {
            return List.of();
        }
        var found = new ArrayList<Finding>();
        places(facts).ifPresent(found::add);
        harms(facts).ifPresent(found::add);
        facts.version().ifPresent(version -> {
            parts(version, found);
            effort(version).ifPresent(found::add);
            equality(version).ifPresent(found::add);
        });
        review(facts).ifPresent(found::add);
        return List.copyOf(found);
    }

    private static Optional<Finding> places(ImprovementFacts facts) {
        int items = facts.evidence().size();
        int most = facts.evidence().stream()
                .map(item -> item.finding().sites())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        long toldPlaces = facts.evidence().stream()
                .map(item -> item.finding().setting())
                .filter(setting -> !setting.isBlank())
                .distinct()
                .count();
        if (most > 1 || toldPlaces > 1) {
            return Optional.empty();
        }
        var found = items == 0
                ? "No evidence is recorded."
                : "%d %s of evidence, and none looked at more than one place."
                        .formatted(items, items == 1 ? "piece" : "pieces");
        return Optional.of(Finding.of(ONE_PLACE, found, items, most));
    }

    private static Optional<Finding> harms(ImprovementFacts facts) {
        boolean inEvidence = facts.evidence().stream()
                .anyMatch(item -> !item.finding().harms().isBlank());
        boolean inRisks = facts.version()
                .filter(version -> !version.safety().risks().isBlank())
                .isPresent();
        int items = facts.evidence().size();
        return inEvidence || inRisks
                ? Optional.empty()
                : Optional.of(Finding.of(
                        NO_HARMS,
                        "%s says anything of harm, and the list of risks is empty."
                                .formatted(
                                        items == 0 ? "No evidence" : "None of %d pieces of evidence".formatted(items)),
                        items));
    }

    private static void parts(Version version, List<Finding> found) {
        var core = version.components().stream()
                .map(Component::text)
                .filter(text -> text.core())
                .toList();
        int all = version.components().size();
        if (core.isEmpty()) {
            found.add(Finding.of(
                    NO_CORE,
                    all == 0 ? "No component is described." : "None of %d components is called core.".formatted(all),
                    version.number(),
                    all));
            return;
        }
        long silent = core.stream().filter(text -> text.function().isBlank()).count();
        if (silent > 0) {
            found.add(Finding.of(
                    NO_FUNCTION,
                    "%d of %d core components %s how it was done and not what for."
                            .formatted(silent, core.size(), silent == 1 ? "says" : "say"),
                    version.number(),
                    silent));
        }
        if (core.size() == all && all >= MANY_PARTS) {
            found.add(Finding.of(ALL_CORE, "All %d components are called core.".formatted(all), version.number(), all));
        }
    }

    private static Optional<Finding> effort(Version version) {
        var effort = version.effort();
        return effort.runningCost().isBlank() && effort.runningStaffTime().isBlank()
                ? Optional.of(Finding.of(
                        NO_RUNNING_COST,
                        "Version %d gives neither the cost nor the staff time of keeping it running."
                                .formatted(version.number()),
                        version.number()))
                : Optional.empty();
    }

    private static Optional<Finding> equality(Version version) {
        return version.safety().equalityImpact().isBlank()
                ? Optional.of(Finding.of(
                        NO_EQUALITY,
                        "Version %d leaves empty who may gain less or be left out.".formatted(version.number()),
                        version.number()))
                : Optional.empty();
    }

    private static Optional<Finding> review(ImprovementFacts facts) {
        return facts.decision()
                .flatMap(decision -> Optional.ofNullable(decision.reviewOn())
                        .filter(day -> day.isBefore(facts.today()))
                        .map(day -> Finding.of(
                                REVIEW_OVERDUE,
                                "The decision of %s was to be reviewed on %s."
                                        .formatted(DAY.format(decision.decidedOn()), DAY.format(day)),
                                day)));
    }
}
