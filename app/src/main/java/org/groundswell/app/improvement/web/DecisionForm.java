package org.groundswell.app.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.problem.Refusal;
import org.springframework.util.MultiValueMap;

/** A scale decision as typed. */
record DecisionForm(
        TypedDate decidedOn,
        TypedDate reviewOn,
        String panel,
        String result,
        String conditions,
        String safety,
        String involvement,
        String equality) {

    static DecisionForm of(MultiValueMap<String, String> sent) {
        return new DecisionForm(
                TypedDate.of(sent, "decidedOn"),
                TypedDate.of(sent, "reviewOn"),
                words(sent, "panel"),
                words(sent, "result"),
                words(sent, "conditions"),
                words(sent, "safety"),
                words(sent, "involvement"),
                words(sent, "equality"));
    }

    /** @throws Refusal if a date is no date, or no result was chosen */
    Decisions.NewDecision read() {
        var reasons = new ArrayList<Refusal.Reason>();
        var decided = decidedOn.date();
        if (decided == null) {
            reasons.add(new Refusal.Reason("decidedOn", "Enter the date of the decision, like 27 3 2026"));
        }
        var review = reviewOn.date();
        if (review == null && !reviewOn.isEmpty()) {
            reasons.add(new Refusal.Reason("reviewOn", "Enter the date of the review, like 27 3 2027"));
        }
        var chosen = Arrays.stream(DecisionResult.values())
                .filter(each -> each.name().equals(result))
                .findFirst();
        if (chosen.isEmpty()) {
            reasons.add(new Refusal.Reason("result", "Choose what was decided"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        return new Decisions.NewDecision(
                decided == null ? LocalDate.MIN : decided,
                panel,
                chosen.orElseThrow(),
                conditions,
                safety,
                involvement,
                equality,
                review);
    }

    private static String words(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of(""))
                .getFirst()
                .replace("\r\n", "\n")
                .replace("\u0000", "");
    }
}
