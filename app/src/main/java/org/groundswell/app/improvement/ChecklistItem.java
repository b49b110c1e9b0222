package org.groundswell.app.improvement;

/**
 * One thing to be done and ticked off.
 *
 * @param time when it is due, as the checklist words it: "Hour 1"; "" where it has no time
 * @param core whether a site may not leave it out
 */
public record ChecklistItem(String time, String words, boolean core) {}
