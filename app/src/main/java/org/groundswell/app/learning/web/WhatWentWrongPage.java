package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Figure;

/**
 * What notes report about an improvement.
 *
 * @param rows what did not go well first, the latest first
 */
public record WhatWentWrongPage(List<Figure> outcomes, List<NotesPage.Row> rows, long total, String home, String all) {}
