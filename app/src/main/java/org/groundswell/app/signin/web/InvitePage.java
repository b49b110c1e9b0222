package org.groundswell.app.signin.web;

/** Inviting somebody. */
public record InvitePage(String email, String name, RoleChoice choice) {}
