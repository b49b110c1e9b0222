package org.groundswell.app.improvement.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.groundswell.app.improvement.DecisionResult;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;
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
                Sent.date(sent, "decidedOn"),
                Sent.date(sent, "reviewOn"),
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
        var decided = read(reasons, () -> decidedOn.orRefuse("decidedOn", "the date of the decision"));
        var review = read(reasons, () -> reviewOn.orNull("reviewOn", "the date of the review"));
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

    /** The date, or null with the reason noted. */
    private static @Nullable LocalDate read(List<Refusal.Reason> reasons, Supplier<@Nullable LocalDate> date) {
        try {
            return date.get();
        } catch (Refusal refusal) {
            reasons.addAll(refusal.reasons());
            return null;
        }
    }

    private static String words(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of(""))
                .getFirst()
                .replace("\r\n", "\n")
                .replace("\u0000", "");
    }
}
