package org.groundswell.app.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What a person may say about a programme; the rest (state, sites, waves) has use cases of its own. */
public record ProgrammeDraft(
        String code,
        String name,
        String owner,
        String contact,
        String summary,
        Set<Logic> logics,
        @Nullable Integer capacity,
        String recurrentFunding,
        String patientInvolvement,
        String exitPlan,
        @Nullable LocalDate exitDate,
        String synthetic) {

    public ProgrammeDraft {
        logics = Set.copyOf(logics);
        code = code.strip();
        name = name.strip();
        owner = owner.strip();
    }

    /** @throws Refusal with everything that must be put right */
    void check() {
        var reasons = new ArrayList<Refusal.Reason>();
        if (!code.matches("[a-z0-9][a-z0-9-]{1,59}")) {
            reasons.add(new Refusal.Reason(
                    "code", "Enter a code of 2 to 60 small letters, digits and hyphens, like feno-2021"));
        }
        if (name.isEmpty() || name.length() > 200) {
            reasons.add(new Refusal.Reason("name", "Enter a name of up to 200 characters"));
        }
        if (owner.isEmpty()) {
            reasons.add(new Refusal.Reason("owner", "Enter the organisation that runs the programme"));
        }
        if (capacity != null && capacity < 1) {
            reasons.add(new Refusal.Reason("capacity", "Enter how many sites a month, 1 or more, or leave it empty"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        for (var text : List.of(
                new String[] {"summary", summary},
                new String[] {"recurrentFunding", recurrentFunding},
                new String[] {"patientInvolvement", patientInvolvement},
                new String[] {"exitPlan", exitPlan})) {
            PatientData.refuseIn(text[0], text[1]);
        }
    }
}
