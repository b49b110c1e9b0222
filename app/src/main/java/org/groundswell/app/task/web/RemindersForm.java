package org.groundswell.app.task.web;

import java.util.Objects;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether somebody wants reminders: "yes" or "no". */
record RemindersForm(String wanted) {

    RemindersForm(@Nullable String wanted) {
        this.wanted = Objects.requireNonNullElse(wanted, "");
    }

    /** @throws Refusal of {@code wanted} if neither was chosen */
    boolean isYes() {
        return switch (wanted) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new Refusal("wanted", "Select whether you want reminders");
        };
    }
}
