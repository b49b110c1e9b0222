package org.groundswell.app.audit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.groundswell.app.audit.AuditFilter;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.FormErrors.FormError;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The filter as typed; dates as browsers send them, {@code 2026-03-31}. */
record AuditForm(String person, String subject, String action, String from, String to) {

    AuditForm(
            @Nullable String person,
            @Nullable String subject,
            @Nullable String action,
            @Nullable String from,
            @Nullable String to) {
        this.person = Objects.requireNonNullElse(person, "");
        this.subject = Objects.requireNonNullElse(subject, "");
        this.action = Objects.requireNonNullElse(action, "");
        this.from = Objects.requireNonNullElse(from, "");
        this.to = Objects.requireNonNullElse(to, "");
    }

    /** A date that is none leaves its side open; {@link #errors} says so. */
    AuditFilter filter() {
        return new AuditFilter(person, subject, action, date(from), date(to));
    }

    FormErrors errors() {
        var errors = new ArrayList<FormError>();
        if (!from.isBlank() && date(from) == null) {
            errors.add(new FormError("from", "Enter the first day like 2026-03-31"));
        }
        if (!to.isBlank() && date(to) == null) {
            errors.add(new FormError("to", "Enter the last day like 2026-03-31"));
        }
        return new FormErrors(List.copyOf(errors));
    }

    /** The address of the same choice under another path. */
    String href(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("person", "{person}")
                .queryParam("subject", "{subject}")
                .queryParam("action", "{action}")
                .queryParam("from", "{from}")
                .queryParam("to", "{to}")
                .encode()
                .build(person, subject, action, from, to)
                .toString();
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
