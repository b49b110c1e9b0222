package org.groundswell.app.improvement;

import java.time.Instant;

/** A version became public: the first when the improvement was shared, a later one when its editor published it. */
public record ImprovementPublished(ImprovementId id, VersionId version, int number, Instant at) {}
