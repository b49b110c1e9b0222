package org.groundswell.app.signin;

import java.time.Instant;
import java.util.UUID;
import org.groundswell.app.directory.Membership;

/**
 * Somebody asked to take up a role, who has not done so yet.
 *
 * @param email      the address the account will have
 * @param name       what the person who invites calls them; they may change it
 * @param membership the role they get
 */
public record Invitation(
        UUID id, EmailAddress email, String name, Membership membership, Instant invitedAt, Instant expiresAt) {

    /** The same, issued anew. */
    Invitation renewed(Instant now) {
        return new Invitation(id, email, name, membership, now, now.plus(Invitations.VALID));
    }

    Invitation withId(UUID other) {
        return new Invitation(other, email, name, membership, invitedAt, expiresAt);
    }

    public boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
