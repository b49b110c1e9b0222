package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/** Asks before something that cannot be undone. */
public record ConfirmPage(
        String question, String consequences, String action, String button, String cancel, List<Link> breadcrumbs) {}
