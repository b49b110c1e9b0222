package org.groundswell.app.assessment.web;

import java.util.List;
import org.groundswell.app.assessment.Option;
import org.groundswell.app.instrument.NextStep;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.TypedDate;

/** Who does one step, by when, and what it should lead to. */
public record ChoosePage(
        Head head,
        String text,
        String basis,
        String question,
        List<Choice> levels,
        String owner,
        TypedDate due,
        String action,
        String cancel) {

    static ChoosePage of(Head head, Option option, NextStep step, List<Choice> levels, ChooseForm typed) {
        return new ChoosePage(
                head,
                step.text(),
                step.basis(),
                option.title(),
                levels.stream()
                        .map(choice -> choice.selected(choice.value().equals(typed.level())))
                        .toList(),
                typed.owner(),
                typed.due(),
                head.url() + "/next-steps/" + option.about() + "/" + step.code(),
                head.url() + "/next-steps");
    }

    /** As typed. */
    public record ChooseForm(String owner, TypedDate due, String level) {

        static final ChooseForm EMPTY = new ChooseForm("", TypedDate.EMPTY, "");

        public ChooseForm {
            owner = owner == null ? "" : owner.strip();
            due = due == null ? TypedDate.EMPTY : due;
            level = level == null ? "" : level;
        }
    }
}
