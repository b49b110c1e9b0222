package org.groundswell.app.assessment.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/**
 * One rater and their link.
 *
 * @param link the whole address; "" where there is none that works
 */
public record RaterPage(
        String name,
        String role,
        String email,
        String link,
        String until,
        boolean open,
        boolean revoked,
        boolean mailed,
        String url,
        List<Link> breadcrumbs) {}
