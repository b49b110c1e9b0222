package org.groundswell.app.assessment;

/**
 * Something to assess.
 *
 * @param title     what it is called
 * @param synthetic whether it is invented for demonstration
 */
public record Assessable(Assessed about, String title, boolean synthetic) {}
