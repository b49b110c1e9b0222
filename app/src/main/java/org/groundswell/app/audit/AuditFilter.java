package org.groundswell.app.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the audit to read; "" and null leave a part open.
 *
 * @param person  part of the name or e-mail address of who did it
 * @param subject what it was done to, or how that begins: "improvement", "account 3f2c..."
 * @param action  how the action begins: "account.", "improvement.published"
 * @param from    the first day, in London
 * @param to      the last day, in London
 */
public record AuditFilter(
        String person,
        String subject,
        String action,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
