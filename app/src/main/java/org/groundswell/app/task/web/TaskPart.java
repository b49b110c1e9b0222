package org.groundswell.app.task.web;

import java.util.List;

/**
 * The tasks on the page of what they are about.
 *
 * @param rows the first open ones
 * @param all  how many there are, closed ones included
 */
public record TaskPart(List<TaskRow> rows, int all, String allHref, boolean mayAdd) {}
