package org.groundswell.app.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What a panel decided about spreading one version, written once. A later decision supersedes it and does not erase it.
 *
 * @param decidedOn   the day the panel met
 * @param panel       who sat on it, as roles
 * @param conditions  what must hold for the decision to stand; "" if there are none
 * @param safety      what is known of harm, and how it will be watched
 * @param involvement how patients and the public took part, and what they said
 * @param equality    who may be left out, and what is done about it
 * @param reviewOn    when the decision is looked at again
 */
public record ScaleDecision(
        DecisionId id,
        ImprovementId improvement,
        VersionId version,
        LocalDate decidedOn,
        String panel,
        DecisionResult result,
        String conditions,
        String safety,
        String involvement,
        String equality,
        @Nullable LocalDate reviewOn,
        boolean synthetic,
        Instant recordedAt) {

    /** Whether the three statements a site relies on are all there. */
    public boolean isComplete() {
        return !safety.isBlank() && !involvement.isBlank() && !equality.isBlank();
    }

    /** Whether this decision lets an improvement go beyond the sites that test it. */
    public boolean opensTheGate() {
        return result == DecisionResult.PROCEED && isComplete();
    }

    /** @throws Refusal naming everything that is missing or wrong, as on {@code today} */
    void mustHold(LocalDate today) {
        PatientData.refuseIn(Map.of(
                "panel", panel,
                "conditions", conditions,
                "safety", safety,
                "involvement", involvement,
                "equality", equality));
        var reasons = new ArrayList<Refusal.Reason>();
        if (decidedOn.isAfter(today)) {
            reasons.add(new Refusal.Reason("decidedOn", "Enter a date that is not in the future"));
        }
        if (panel.isBlank()) {
            reasons.add(new Refusal.Reason("panel", "Enter who decided"));
        }
        if (result == DecisionResult.PROCEED) {
            need(reasons, "safety", safety, "Say what is known of harm before it may proceed");
            need(reasons, "involvement", involvement, "Say how patients were involved before it may proceed");
            need(reasons, "equality", equality, "Say who may be left out before it may proceed");
            if (reviewOn == null) {
                reasons.add(new Refusal.Reason("reviewOn", "Enter when this decision will be reviewed"));
            }
        }
        if (reviewOn != null && !reviewOn.isAfter(decidedOn)) {
            reasons.add(new Refusal.Reason("reviewOn", "Enter a date after the decision"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
    }

    private static void need(List<Refusal.Reason> reasons, String field, String text, String message) {
        if (text.isBlank()) {
            reasons.add(new Refusal.Reason(field, message));
        }
    }
}
