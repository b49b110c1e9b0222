package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.improvement.ScaleDecision;
import org.groundswell.app.improvement.VersionLine;

/** A scale decision in words. */
public record DecisionView(
        String result, String meaning, String decidedOn, List<Row> rows, boolean isLatest, boolean synthetic) {

    public record Row(String label, Prose words) {}

    static List<DecisionView> of(List<ScaleDecision> decisions, List<VersionLine> versions) {
        return decisions.stream()
                .map(decision -> of(decision, versions, decision.equals(decisions.getFirst())))
                .toList();
    }

    private static DecisionView of(ScaleDecision decision, List<VersionLine> versions, boolean isLatest) {
        var version = versions.stream()
                .filter(line -> line.id().equals(decision.version()))
                .map(line -> "Version " + line.number())
                .findFirst()
                .orElse("");
        var reviewOn = decision.reviewOn();
        return new DecisionView(
                decision.result().label(),
                decision.result().meaning(),
                Words.day(decision.decidedOn()),
                List.of(
                                new Row("About", Prose.of(version)),
                                new Row("Decided by", Prose.of(decision.panel())),
                                new Row("Conditions", Prose.of(decision.conditions())),
                                new Row("Safety", Prose.of(decision.safety())),
                                new Row("Involvement of patients and the public", Prose.of(decision.involvement())),
                                new Row("Equality", Prose.of(decision.equality())),
                                new Row("To be reviewed", Prose.of(reviewOn == null ? "" : Words.day(reviewOn))))
                        .stream()
                        .filter(row -> !row.words().isEmpty())
                        .toList(),
                isLatest,
                decision.synthetic());
    }
}
