package org.groundswell.app.task.web;

/**
 * How one's tasks come into one's calendar.
 *
 * @param made    whether there is a private address
 * @param address the one just made; "" otherwise, for it is shown once
 */
public record CalendarPage(boolean made, String address) {}
