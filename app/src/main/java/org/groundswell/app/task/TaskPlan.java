package org.groundswell.app.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom and until when.
 *
 * @param title         in a line
 * @param detail        more about it, or ""
 * @param due           the last day it is in time, or null
 * @param expectedLevel the level of an assessment's item this should lead to, 0 to 10, or null
 * @param topic         the guide's topic that helps: "leadership", or ""
 */
public record TaskPlan(
        String title,
        String detail,
        TaskOwner owner,
        @Nullable LocalDate due,
        @Nullable Integer expectedLevel,
        String topic) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_OWNER = 200;

    private static final int HIGHEST_LEVEL = 10;
    private static final Pattern TOPIC = Pattern.compile("[a-z0-9-]{0,100}");

    /** Without detail, level and topic. */
    public static TaskPlan of(String title, TaskOwner owner, @Nullable LocalDate due) {
        return new TaskPlan(title, "", owner, due, null, "");
    }

    public TaskPlan {
        title = title.strip();
        detail = detail.strip();
    }

    /**
     * @param before the due date so far: one that has passed meanwhile may stay
     * @throws Refusal of {@code title}, {@code detail}, {@code owner} or {@code due}
     */
    void check(LocalDate today, @Nullable LocalDate before) {
        var reasons = new ArrayList<Refusal.Reason>();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            reasons.add(new Refusal.Reason(
                    "title", "Enter what is to be done, in up to %d characters".formatted(LONGEST_TITLE)));
        }
        if (detail.length() > LONGEST_TEXT) {
            reasons.add(
                    new Refusal.Reason("detail", "Enter the details in up to %,d characters".formatted(LONGEST_TEXT)));
        }
        if (owner instanceof TaskOwner.Named(var words) && (words.isBlank() || words.length() > LONGEST_OWNER)) {
            reasons.add(new Refusal.Reason(
                    "owner", "Enter who is to do it, in up to %d characters".formatted(LONGEST_OWNER)));
        }
        if (due != null && due.isBefore(today) && !due.equals(before)) {
            reasons.add(new Refusal.Reason("due", "Enter a date that is not in the past"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        if (!TOPIC.matcher(topic).matches() || expectedLevel != null && !isLevel(expectedLevel)) {
            throw new IllegalArgumentException(
                    "A topic's short name and a level from 0 to 10 are needed, got " + topic + ", " + expectedLevel);
        }
        PatientData.refuseIn(Map.of(
                "title", title, "detail", detail, "owner", owner instanceof TaskOwner.Named(var words) ? words : ""));
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level <= HIGHEST_LEVEL;
    }
}
