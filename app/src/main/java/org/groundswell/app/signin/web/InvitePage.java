package org.groundswell.app.signin.web;

/**
 * Inviting somebody.
 *
 * @param action      where the form goes
 * @param administers whether whoever invites is a platform administrator
 * @param email       as typed
 * @param name        as typed
 * @param choice      the roles to choose from, and what they are for
 */
public record InvitePage(String action, boolean administers, String email, String name, RoleChoice choice) {}
