package org.groundswell.app.task.web;

/**
 * Whether one is reminded of one's tasks.
 *
 * @param canSend whether this Groundswell sends mail
 */
public record RemindersPage(boolean wanted, boolean canSend) {}
