package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.analytics.agreement.Reason;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.GateComparison;
import org.groundswell.app.assessment.Outcome;
import org.groundswell.app.improvement.DecisionResult;
import org.springframework.web.util.UriComponentsBuilder;

/** What an assessment brings to the form of a scale decision: words to start from, for the panel to change. */
final class DecisionWords {

    private DecisionWords() {}

    /** The fields of the form as a query. */
    static String query(Outcome outcome, Assessment assessment) {
        var query = UriComponentsBuilder.newInstance();
        outcome.verdict()
                .ifPresent(verdict ->
                        query.queryParam("result", suggested(verdict.result()).name()));
        query.queryParam("panel", "{panel}");
        query.queryParam("conditions", "{conditions}");
        query.queryParam("safety", "{safety}");
        query.queryParam("involvement", "{involvement}");
        query.queryParam("equality", "{equality}");
        return Objects.requireNonNull(query.encode()
                .buildAndExpand(
                        panel(outcome),
                        conditions(outcome, assessment),
                        gate(outcome, "gate-safety"),
                        gate(outcome, "gate-involvement"),
                        gate(outcome, "gate-equality"))
                .getQuery());
    }

    private static DecisionResult suggested(ResultClass result) {
        return switch (result) {
            case BLOCKED, STRENGTHEN_FIRST -> DecisionResult.FIX;
            case CANNOT_SAY_YET, READY_TO_TEST_AT_NEXT_SCALE -> DecisionResult.TEST_MORE;
            case READY_TO_SPREAD -> DecisionResult.PROCEED;
        };
    }

    private static String panel(Outcome outcome) {
        var round = outcome.comparison().round();
        return "Advised by %s who rated it: %s"
                .formatted(
                        Words.plural(round.raters(), "person", "people"),
                        round.roles().stream()
                                .map(role -> role.label().toLowerCase(Locale.UK))
                                .collect(Collectors.joining(", ")));
    }

    private static String conditions(Outcome outcome, Assessment assessment) {
        var lines = new ArrayList<String>();
        lines.add("%s of %s: %s."
                .formatted(
                        assessment.instrumentTitle(),
                        Words.day(assessment.finishedAt()),
                        outcome.verdict()
                                .map(verdict -> Words.of(
                                        verdict.result(),
                                        outcome.profile().instrument().scoring()))
                                .orElse("no class")));
        outcome.verdict().map(verdict -> verdict.reasons()).orElse(List.of()).stream()
                .filter(reason -> !(reason instanceof Reason.AboveLine))
                .map(reason -> Reasons.of(reason, Amounts.of(outcome.profile())))
                .forEach(lines::add);
        outcome.comparison().gates().stream()
                .filter(GateComparison::accepted)
                .forEach(gate -> lines.add(gate.gate().title() + ": " + gate.mitigation()));
        return String.join("\n", lines);
    }

    /** What stands about a gate of this code; "" if the instrument has none or nothing is known. */
    private static String gate(Outcome outcome, String code) {
        return outcome.comparison().gates().stream()
                .filter(gate -> gate.gate().code().equals(code))
                .findFirst()
                .flatMap(gate -> words(gate, outcome))
                .orElse("");
    }

    private static Optional<String> words(GateComparison gate, Outcome outcome) {
        var why = outcome.comparison().consensus().gate(gate.gate().code()).map(agreed -> agreed.words());
        return switch (gate.state()) {
            case UNKNOWN -> Optional.empty();
            default ->
                Optional.of("%s: %s.%s%s"
                        .formatted(
                                gate.gate().title(),
                                gate.state().label().toLowerCase(Locale.UK),
                                why.filter(words -> !words.isEmpty())
                                        .map(words -> " " + words)
                                        .orElse(""),
                                gate.mitigation().isEmpty() ? "" : " " + gate.mitigation()));
        };
    }
}
