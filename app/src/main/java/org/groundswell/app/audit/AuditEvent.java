package org.groundswell.app.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the audit.
 *
 * @param by who did it; null for the system itself
 */
public record AuditEvent(long id, @Nullable UUID by, String action, String subject, String detail, Instant at) {}
