package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/**
 * What a programme learned.
 *
 * @param prompt the offer at its exit; "" while it goes on
 */
public record ProgrammeLearningPage(String prompt, List<NotesPage.Row> rows, List<Link> links) {}
