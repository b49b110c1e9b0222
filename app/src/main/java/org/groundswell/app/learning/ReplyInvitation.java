package org.groundswell.app.learning;

import java.time.Instant;
import java.util.UUID;

/**
 * A link by which somebody at a site without a lead may answer one note, once.
 *
 * @param speaker who was asked to speak for the site, by role
 */
public record ReplyInvitation(UUID id, NoteId note, String speaker, Instant invitedAt, Instant expiresAt) {}
