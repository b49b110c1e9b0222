package org.groundswell.app.improvement;

/** One piece of evidence about an improvement, whichever way it points. */
public record EvidenceItem(EvidenceId id, ImprovementId improvement, Finding finding, boolean synthetic) {}
