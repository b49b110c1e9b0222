package org.groundswell.app.sharing;

import java.time.Instant;

/**
 * Where an improvement's description was brought from.
 *
 * @param source as whoever imported it named it: "Diffusion Marketplace, US Department of Veterans Affairs"
 * @param at     when it was last imported
 */
public record ImportedFrom(String source, Instant at) {}
