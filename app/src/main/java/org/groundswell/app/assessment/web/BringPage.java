package org.groundswell.app.assessment.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/** What a file is brought in for; field and value name it again when the form is sent. */
public record BringPage(String title, String field, String value, List<Link> breadcrumbs) {}
