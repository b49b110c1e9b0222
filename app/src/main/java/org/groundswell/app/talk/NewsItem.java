package org.groundswell.app.talk;

import java.time.Instant;
import java.util.UUID;

/** Something new about an improvement; {@code href} is a path of ours. */
public record NewsItem(UUID id, String title, String href, Instant at) {}
