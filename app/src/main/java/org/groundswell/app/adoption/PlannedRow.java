package org.groundswell.app.adoption;

/**
 * One row of an adoption file and what it means.
 *
 * @param line   line of the file it begins on
 * @param site   code of the site, as the row has it
 * @param words  what would be recorded, or why it cannot be
 */
public record PlannedRow(long line, String site, RowOutcome outcome, String words) {}
