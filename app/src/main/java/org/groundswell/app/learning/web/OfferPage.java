package org.groundswell.app.learning.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/**
 * The offer to write a note.
 *
 * @param prompt what speaks for writing now; "" while nothing ended
 */
public record OfferPage(String prompt, Link write, List<Link> more) {}
