package org.groundswell.app.adoption.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.DatePrecision;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.Reason;
import org.groundswell.app.adoption.StageClaim;
import org.groundswell.app.adoption.Standing;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a stage.
 *
 * @param seen how many events the adoption had when the form was drawn
 * @param why  why an earlier event is corrected; "" when it is not
 */
record ClaimForm(
        String stage,
        TypedDate date,
        String precision,
        String tier,
        String reason,
        String reasonText,
        String note,
        String why,
        @Nullable Integer seen) {

    ClaimForm {
        stage = Unfilled.text(stage);
        date = Unfilled.date(date);
        precision = Unfilled.text(precision);
        tier = Unfilled.text(tier);
        reason = Unfilled.text(reason);
        reasonText = Unfilled.text(reasonText);
        note = Unfilled.text(note);
        why = Unfilled.text(why);
    }

    /** What the form was opened on; 0, which never is, if it did not say. */
    int opened() {
        return seen == null ? 0 : seen;
    }

    /** A form nobody has typed into yet. */
    static ClaimForm empty(int seen) {
        return new ClaimForm("", TypedDate.EMPTY, DatePrecision.DAY.name(), "", "", "", "", "", seen);
    }

    /** A form that says what stands now, to be put right. */
    static ClaimForm of(Standing standing, int seen) {
        var claim = standing.claim();
        var reason = claim.reason();
        return new ClaimForm(
                claim.stage().name(),
                TypedDate.of(claim.date()),
                claim.precision().name(),
                claim.tier().name(),
                reason == null ? "" : reason.code(),
                claim.reasonText(),
                claim.note(),
                "",
                seen);
    }

    /** @throws Refusal with everything that is missing */
    StageClaim claim() {
        var reasons = new ArrayList<Refusal.Reason>();
        var wanted = AdoptionStage.named(stage);
        if (wanted.isEmpty()) {
            reasons.add(new Refusal.Reason("stage", "Select the stage the site has reached"));
        }
        var known = EvidenceTier.named(tier);
        if (known.isEmpty()) {
            reasons.add(new Refusal.Reason("tier", "Select how well this is known"));
        }
        var day = DatePrecision.named(precision).orElse(DatePrecision.DAY);
        try {
            var when = date.orRefuse("date", "the date it reached this stage");
            if (reasons.isEmpty()) {
                return new StageClaim(
                        wanted.orElseThrow(),
                        when,
                        day,
                        known.orElseThrow(),
                        reason.isEmpty() ? null : Reason.coded(reason).orElse(null),
                        reasonText,
                        note,
                        "");
            }
        } catch (Refusal refusal) {
            reasons.addAll(refusal.reasons());
        }
        throw new Refusal(List.copyOf(reasons));
    }
}
