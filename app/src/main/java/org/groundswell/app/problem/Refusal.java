package org.groundswell.app.problem;

import java.util.List;

/**
 * A rule of the domain refuses what a person entered, and the person can put it right. The form comes back whole, with
 * status 422 and these reasons beside their fields.
 */
public class Refusal extends RuntimeException {

    /**
     * One reason.
     *
     * @param field   the form field it belongs to, or "" for the form as a whole
     * @param message how to put it right, in the imperative: "Enter a date that is not in the future"
     */
    public record Reason(String field, String message) {}

    private final transient List<Reason> reasons;

    public Refusal(List<Reason> reasons) {
        super(String.join("; ", reasons.stream().map(Reason::message).toList()));
        this.reasons = List.copyOf(reasons);
    }

    public Refusal(String field, String message) {
        this(List.of(new Reason(field, message)));
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
