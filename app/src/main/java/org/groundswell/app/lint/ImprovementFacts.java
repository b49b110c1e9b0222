package org.groundswell.app.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.improvement.EvidenceItem;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ScaleDecision;
import org.groundswell.app.improvement.Version;

/**
 * What the checks of a description look at.
 *
 * @param version  the published version, or before it is shared the draft; empty if there is neither
 * @param decision the latest about spreading it
 */
record ImprovementFacts(
        Improvement improvement,
        Optional<Version> version,
        List<EvidenceItem> evidence,
        Optional<ScaleDecision> decision,
        LocalDate today) {}
