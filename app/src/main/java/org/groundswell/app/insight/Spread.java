package org.groundswell.app.insight;

/** Where a programme's sites stand on a day, and how they came there. */
public record Spread(Cascade cascade, AdoptionCurve curve) {}
