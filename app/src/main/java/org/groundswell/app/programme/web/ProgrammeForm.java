package org.groundswell.app.programme.web;

import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeDraft;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a programme.
 *
 * @param improvement code of the improvement, when a new programme is proposed
 * @param seen        the edit version the form was opened on
 */
record ProgrammeForm(
        String improvement,
        String code,
        String name,
        String owner,
        String contact,
        String summary,
        List<String> logics,
        String capacity,
        String recurrentFunding,
        String patientInvolvement,
        String exitPlan,
        TypedDate exitDate,
        @Nullable Integer seen) {

    ProgrammeForm {
        improvement = Unfilled.text(improvement);
        code = Unfilled.text(code);
        name = Unfilled.text(name);
        owner = Unfilled.text(owner);
        contact = Unfilled.text(contact);
        summary = Unfilled.text(summary);
        logics = Unfilled.list(logics);
        capacity = Unfilled.text(capacity);
        recurrentFunding = Unfilled.text(recurrentFunding);
        patientInvolvement = Unfilled.text(patientInvolvement);
        exitPlan = Unfilled.text(exitPlan);
        exitDate = Unfilled.date(exitDate);
    }

    /** What the form was opened on; 0, which never is, if it did not say. */
    int opened() {
        return seen == null ? 0 : seen;
    }

    static ProgrammeForm empty(String improvement) {
        return new ProgrammeForm(improvement, "", "", "", "", "", List.of(), "", "", "", "", TypedDate.EMPTY, 0);
    }

    static ProgrammeForm of(Programme programme) {
        return new ProgrammeForm(
                "",
                programme.code(),
                programme.name(),
                programme.owner(),
                programme.contact(),
                programme.summary(),
                programme.logics().stream().map(Logic::name).toList(),
                programme.capacity() == null ? "" : programme.capacity().toString(),
                programme.recurrentFunding(),
                programme.patientInvolvement(),
                programme.exitPlan(),
                TypedDate.of(programme.exitDate()),
                programme.editVersion());
    }

    ProgrammeDraft draft(String synthetic) {
        return new ProgrammeDraft(
                code,
                name,
                owner,
                contact,
                summary,
                logics.stream().map(Logic::valueOf).collect(Collectors.toUnmodifiableSet()),
                number(),
                recurrentFunding,
                patientInvolvement,
                exitPlan,
                exitDate.orNull("exitDate", "the exit date"),
                synthetic);
    }

    private @Nullable Integer number() {
        if (capacity.isEmpty()) {
            return null;
        }
        if (!capacity.matches("\\d{1,6}")) {
            throw new Refusal("capacity", "Enter how many sites a month as a whole number, or leave it empty");
        }
        return Integer.valueOf(capacity);
    }
}
