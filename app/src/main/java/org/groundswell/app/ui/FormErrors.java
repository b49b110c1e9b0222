package org.groundswell.app.ui;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The messages of a refused form, field by field. */
public record FormErrors(List<FormError> all) {

    /** One message; {@code field} is "" when it belongs to the form as a whole. */
    public record FormError(String field, String message) {}

    public static final FormErrors NONE = new FormErrors(List.of());

    public static FormErrors of(Errors errors) {
        var all = new ArrayList<FormError>();
        errors.getFieldErrors().forEach(e -> all.add(new FormError(e.getField(), words(e.getDefaultMessage()))));
        errors.getGlobalErrors().forEach(e -> all.add(new FormError("", words(e.getDefaultMessage()))));
        return new FormErrors(List.copyOf(all));
    }

    /** The reasons of a rule that refused what was entered. */
    public static FormErrors of(Refusal refusal) {
        return new FormErrors(refusal.reasons().stream()
                .map(reason -> new FormError(reason.field(), reason.message()))
                .toList());
    }

    /**
     * Runs a use case if the form has no errors so far, and gives the errors there are then: those of the form, or
     * the reasons of the rule that refused it. Empty when the use case was carried out.
     */
    public static FormErrors orTry(Errors errors, Runnable useCase) {
        return errors.hasErrors() ? of(errors) : orTry(useCase);
    }

    /** Runs a use case that needs no form, and gives the reasons of the rule that refused it; empty if none did. */
    public static FormErrors orTry(Runnable useCase) {
        try {
            useCase.run();
            return NONE;
        } catch (Refusal refusal) {
            return of(refusal);
        }
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public @Nullable String at(String field) {
        return all.stream()
                .filter(e -> e.field().equals(field))
                .map(FormError::message)
                .findFirst()
                .orElse(null);
    }

    private static String words(@Nullable String message) {
        return message == null ? "Check this answer" : message;
    }
}
