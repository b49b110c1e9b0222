package org.groundswell.app.sharing.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/**
 * An improvement on one page.
 *
 * @param html the sheet; everything people typed is escaped in it
 */
public record SummaryPage(
        String title, String state, boolean synthetic, String html, String home, List<Link> breadcrumbs) {}
