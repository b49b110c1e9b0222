package org.groundswell.app.signin.web;

/** The link of an invitation, shown this once. */
public record InvitedPage(
        String name, String email, String role, String link, String expires, String again, boolean administers) {}
