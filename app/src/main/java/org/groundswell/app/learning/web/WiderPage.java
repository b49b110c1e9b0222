package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/**
 * Asks who else may read a note.
 *
 * @param now      who may read it now
 * @param site     name of the site it is about; "" where it is about none
 * @param agreedBy who at the site agreed that it is named, as typed or as said before
 */
public record WiderPage(
        String title,
        String now,
        String site,
        List<Choice> audiences,
        String agreedBy,
        String home,
        List<Link> breadcrumbs) {}
