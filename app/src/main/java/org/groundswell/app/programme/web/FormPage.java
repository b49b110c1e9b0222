package org.groundswell.app.programme.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;

/**
 * The form that proposes or edits a programme, as typed so far.
 *
 * @param improvements to choose from; empty when the programme exists
 */
public record FormPage(
        String heading,
        String action,
        String cancelHref,
        List<Choice> improvements,
        ProgrammeTyped typed,
        List<Choice> logics,
        int seen) {

    /** What is typed, for the template. */
    public record ProgrammeTyped(
            String code,
            String name,
            String owner,
            String contact,
            String summary,
            String capacity,
            String recurrentFunding,
            String patientInvolvement,
            String exitPlan,
            TypedDate exitDate) {}

    static FormPage of(
            String heading, String action, String cancelHref, List<Choice> improvements, ProgrammeForm form) {
        return new FormPage(
                heading,
                action,
                cancelHref,
                improvements.stream()
                        .map(choice -> choice.selected(choice.value().equals(form.improvement())))
                        .toList(),
                new ProgrammeTyped(
                        form.code(),
                        form.name(),
                        form.owner(),
                        form.contact(),
                        form.summary(),
                        form.capacity(),
                        form.recurrentFunding(),
                        form.patientInvolvement(),
                        form.exitPlan(),
                        form.exitDate()),
                Stream.of(Logic.values())
                        .map(logic -> new Choice(
                                logic.name(),
                                logic.label(),
                                logic.meaning(),
                                form.logics().contains(logic.name())))
                        .toList(),
                form.opened());
    }
}
