package org.groundswell.app.signin.web;

/**
 * Asking for a new password.
 *
 * @param email   as typed
 * @param canSend whether a link can be sent at all
 * @param asked   whether somebody has just asked; the same for every address
 */
public record ForgottenPage(String email, boolean canSend, boolean asked) {}
