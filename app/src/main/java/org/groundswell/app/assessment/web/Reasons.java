package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.analytics.agreement.Reason;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.analytics.agreement.Sensitivity;
import org.groundswell.analytics.agreement.Verdict;
import org.groundswell.app.assessment.Outcome;
import org.groundswell.app.assessment.Profile;

/** Why a class came about, and what would change it, in sentences. */
final class Reasons {

    private Reasons() {}

    static String of(Reason reason, Amounts amounts) {
        return switch (reason) {
            case Reason.GateNotMet gate -> "%s: not met, and no mitigation is accepted.".formatted(gate.gate());
            case Reason.GateUnknown gate -> "%s: nobody knows whether it is met.".formatted(gate.gate());
            case Reason.CoverageTooLow low ->
                "Only %s of the form is known; %s is needed."
                        .formatted(Words.percent(low.coverage()), Words.percent(low.needed()));
            case Reason.DomainUnknown domain ->
                "Nothing is known about %s, which is critical.".formatted(domain.domain());
            case Reason.UnderFloor under ->
                "%s is critical and stands at %s, under its floor of %s."
                        .formatted(under.domain(), Words.percent(under.point()), Words.percent(under.floor()));
            case Reason.BelowLine below ->
                "The score of what is known is %s, below the line of %s."
                        .formatted(amounts.of(below.point()), amounts.of(below.line()));
            case Reason.UnknownsDecide unknowns ->
                "What is not known decides: the score lies between %s and %s, and the line of %s between them."
                        .formatted(
                                amounts.of(unknowns.low()), amounts.of(unknowns.high()), amounts.of(unknowns.line()));
            case Reason.RatersDisagree _ -> "The raters lie too far apart for one score to stand for them.";
            case Reason.AboveLine above ->
                "The score is at least %s, on or above the line of %s, whatever the unknowns turn out to be."
                        .formatted(amounts.of(above.low()), amounts.of(above.line()));
            case Reason.TooFewSettings few ->
                "Tested in %s; %d are needed before it spreads."
                        .formatted(Words.plural(few.tested(), "unlike setting", "unlike settings"), few.needed());
            case Reason.NoOwner _ -> "Nobody is named as its owner.";
            case Reason.NoFunding _ -> "Recurrent funding is not in place.";
        };
    }

    /** Why the class came about; what only spreading needs is left out where points are added up. */
    static List<String> of(Outcome outcome) {
        var amounts = Amounts.of(outcome.profile());
        return outcome.verdict().map(verdict -> verdict.reasons()).orElse(List.of()).stream()
                .filter(reason -> !amounts.points()
                        || !(reason instanceof Reason.TooFewSettings
                                || reason instanceof Reason.NoOwner
                                || reason instanceof Reason.NoFunding))
                .map(reason -> of(reason, amounts))
                .toList();
    }

    /** What would change the answer, the surest first. */
    static List<String> changes(Outcome outcome) {
        var changes = new ArrayList<String>();
        outcome.verdict().ifPresent(verdict -> {
            gates(outcome, verdict, changes);
            floors(outcome, changes);
            score(outcome, changes);
            if (verdict.result() == ResultClass.READY_TO_TEST_AT_NEXT_SCALE
                    && !Amounts.of(outcome.profile()).points()) {
                changes.add(
                        "Testing in unlike settings, a named owner and recurrent funding would make it ready to spread.");
            }
        });
        return changes;
    }

    private static void gates(Outcome outcome, Verdict verdict, List<String> changes) {
        boolean gates = verdict.reasons().stream()
                .anyMatch(reason -> reason instanceof Reason.GateNotMet || reason instanceof Reason.GateUnknown);
        if (gates) {
            outcome.withGatesMet()
                    .ifPresent(then -> changes.add("If every gate were met, the class would be \"%s\"."
                            .formatted(Words.of(
                                    then.result(),
                                    outcome.profile().instrument().scoring()))));
        }
        if (!outcome.comparison().stillSplit().isEmpty()) {
            changes.add("Agreeing on %s where raters lie apart."
                    .formatted(Words.plural(outcome.comparison().stillSplit().size(), "question", "questions")));
        }
    }

    private static void floors(Outcome outcome, List<String> changes) {
        outcome.profile().parts().stream()
                .filter(Profile.Part::underFloor)
                .forEach(part -> changes.add("Lifting %s from %s over its floor."
                        .formatted(part.domain().title(), Words.percent(part.point()))));
    }

    private static void score(Outcome outcome, List<String> changes) {
        var lines = outcome.profile().lines();
        outcome.byItem().ifPresent(sensitivity -> {
            if (!sensitivity.smallestSet().isEmpty()) {
                changes.add("The fewest answers that together reach the line, each at its best: %s."
                        .formatted(sensitivity.smallestSet().stream()
                                .map(place -> "\"" + lines.get(place).item().question() + "\"")
                                .collect(Collectors.joining(", "))));
            } else if (!sensitivity.crossable()) {
                changes.add("Not even every known answer at its best would reach the line.");
            } else {
                fall(sensitivity, changes);
            }
        });
        long unknown = lines.stream().filter(line -> line.settled().unknown()).count();
        if (unknown > 0) {
            changes.add("Finding out about %s that nobody knows."
                    .formatted(Words.plural(unknown, "question", "questions")));
        }
        outcome.byDomain().ifPresent(sensitivity -> deciding(sensitivity, outcome, changes));
    }

    /** Which single answer could fall so far that the line is missed. */
    private static void fall(Sensitivity sensitivity, List<String> changes) {
        long alone = sensitivity.items().stream()
                .filter(effect -> effect.reachable() && effect.distance() < 0)
                .count();
        if (alone > 0) {
            changes.add("%s could alone bring the score below the line, if it fell far enough."
                    .formatted(Words.plural(alone, "answer", "answers")));
        } else {
            changes.add("No single answer could bring the score below the line.");
        }
    }

    private static void deciding(Sensitivity sensitivity, Outcome outcome, List<String> changes) {
        var parts = outcome.profile().parts();
        var deciding = sensitivity.items().stream()
                .filter(effect -> effect.decides(sensitivity.score(), sensitivity.line()))
                .map(effect -> parts.get(effect.place()).domain().title())
                .toList();
        changes.add(
                deciding.isEmpty()
                        ? "Leaving out any one domain, or giving it half or twice its weight, would not move the score over"
                                + " the line."
                        : "The weight of these domains decides on which side of the line it stands: %s."
                                .formatted(String.join(", ", deciding)));
    }
}
