package org.groundswell.app.task.web;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.task.Task;
import org.groundswell.app.task.TaskOwner;
import org.groundswell.app.task.TaskPlan;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody types it.
 *
 * @param who     which of the ways to say who is to do it; name of a {@link Who}
 * @param email   of somebody with an account
 * @param owner   somebody without one, in words
 * @param version the edit version the form was opened on
 */
public record TaskForm(
        String title, String detail, String who, String email, String owner, TypedDate due, String version) {

    /** The ways to say who is to do it. */
    enum Who {
        /** Whoever it was before: another person's address is not shown, so it cannot be typed again. */
        AS_NOW,
        ME,
        PERSON,
        OTHER,
        NOBODY
    }

    static final TaskForm EMPTY = new TaskForm("", "", Who.ME.name(), "", "", TypedDate.EMPTY, "0");

    public TaskForm(
            @Nullable String title,
            @Nullable String detail,
            @Nullable String who,
            @Nullable String email,
            @Nullable String owner,
            @Nullable TypedDate due,
            @Nullable String version) {
        this.title = orEmpty(title);
        this.detail = orEmpty(detail);
        this.who = orEmpty(who);
        this.email = orEmpty(email);
        this.owner = orEmpty(owner);
        this.due = Objects.requireNonNullElse(due, TypedDate.EMPTY);
        this.version = orEmpty(version);
    }

    static TaskForm of(Task task, MemberId reader) {
        var plan = task.plan();
        var who =
                switch (plan.owner()) {
                    case TaskOwner.Person(var id) -> id.equals(reader) ? Who.ME : Who.AS_NOW;
                    case TaskOwner.Named _ -> Who.OTHER;
                    case TaskOwner.Nobody _ -> Who.NOBODY;
                };
        return new TaskForm(
                plan.title(),
                plan.detail(),
                who.name(),
                "",
                plan.owner() instanceof TaskOwner.Named(var words) ? words : "",
                TypedDate.of(plan.due()),
                String.valueOf(task.version()));
    }

    /**
     * @param before what the task was, or null for a new one; what the form does not ask about stays as it was
     * @param known  finds who signs in with an address
     * @throws Refusal of {@code who}, {@code email} or {@code due}
     */
    TaskPlan plan(@Nullable TaskPlan before, MemberId by, Function<String, Optional<MemberId>> known) {
        return new TaskPlan(
                title,
                detail,
                chosen(before, by, known),
                due.orNull("due", "the date it is due"),
                before == null ? null : before.expectedLevel(),
                before == null ? "" : before.topic());
    }

    /** The edit version, or one that no task has. */
    int seen() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private TaskOwner chosen(@Nullable TaskPlan before, MemberId by, Function<String, Optional<MemberId>> known) {
        return switch (choice()) {
            case AS_NOW -> before == null ? TaskOwner.NOBODY : before.owner();
            case ME -> new TaskOwner.Person(by);
            case PERSON ->
                new TaskOwner.Person(
                        known.apply(email)
                                .orElseThrow(
                                        () -> new Refusal(
                                                "email",
                                                "Nobody signs in with this address: check it, or choose “Somebody else” and write who it is")));
            case OTHER -> new TaskOwner.Named(owner);
            case NOBODY -> TaskOwner.NOBODY;
        };
    }

    private Who choice() {
        for (var each : Who.values()) {
            if (each.name().equals(who)) {
                return each;
            }
        }
        throw new Refusal("who", "Select who is to do it");
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
