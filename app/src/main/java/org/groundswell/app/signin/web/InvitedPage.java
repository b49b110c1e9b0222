package org.groundswell.app.signin.web;

/**
 * The link of an invitation, shown this once.
 *
 * @param mailed whether it goes to the person by e-mail as well
 */
public record InvitedPage(
        String name,
        String email,
        String role,
        String link,
        boolean mailed,
        String expires,
        String again,
        boolean administers) {}
