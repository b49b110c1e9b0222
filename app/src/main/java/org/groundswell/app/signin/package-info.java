/**
 * Who is asking: accounts, sessions, invitations and memberships. Turns a session into a
 * {@link org.groundswell.app.directory.Member}.
 *
 * <p>A session holds nothing but the id of its account. Name and memberships are read again for every request, in one
 * query, so that a role taken away or an account switched off counts at once on every node.
 *
 * <p>Attempts to sign in are limited by {@code AttemptLimits}: one row and one statement per
 * limit in the database that all nodes share. A token bucket library would keep the same number in a column it alone
 * can read, behind a lock and two round trips; the rule fits in one <code>insert … on conflict</code>.
 */
@ApplicationModule(allowedDependencies = {"mail", "directory", "audit", "problem", "ui", "command"})
@NullMarked
package org.groundswell.app.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
