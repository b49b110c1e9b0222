package org.groundswell.app.signin;

import java.time.Instant;
import java.util.List;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Membership;

/**
 * A person who can sign in, as administrators see one.
 *
 * @param active      whether the person may sign in; what they did stays either way
 * @param memberships in the order they were given
 */
public record Account(
        MemberId id, EmailAddress email, String name, boolean active, Instant createdAt, List<Membership> memberships) {

    public Account {
        memberships = List.copyOf(memberships);
    }
}
