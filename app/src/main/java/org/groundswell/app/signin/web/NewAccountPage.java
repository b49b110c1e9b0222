package org.groundswell.app.signin.web;

/**
 * A page on which somebody gets an account.
 *
 * @param action  where its form goes
 * @param email   as typed, or as invited
 * @param name    as typed, or as invited
 * @param role    the role that comes with it, in words
 * @param expires until when the link works, in words
 * @param known   whether there is an account for this address already, so that nothing has to be typed
 */
public record NewAccountPage(String action, String email, String name, String role, String expires, boolean known) {}
