package org.groundswell.app.improvement;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.task.SubjectFacts;
import org.groundswell.app.task.WithTasks;
import org.jspecify.annotations.Nullable;

/**
 * An improvement with all that its page tells of it.
 *
 * @param shown     the published version, or before it is shared the draft; null if there is neither
 * @param versions  all of them, the latest first
 * @param evidence  the strongest first
 * @param decisions the latest first
 * @param notices   the open and the grave ones first
 */
public record ImprovementInFull(
        Improvement improvement,
        @Nullable Version shown,
        List<VersionLine> versions,
        List<EvidenceItem> evidence,
        List<ScaleDecision> decisions,
        List<Notice> notices)
        implements WithTasks {

    public ImprovementInFull {
        versions = List.copyOf(versions);
        evidence = List.copyOf(evidence);
        decisions = List.copyOf(decisions);
        notices = List.copyOf(notices);
    }

    public ImprovementId id() {
        return improvement.id();
    }

    /** The published version, or before it is shared the draft. */
    public Optional<Version> version() {
        return Optional.ofNullable(shown);
    }

    /** The published version with the highest number; empty before it is shared. */
    public Optional<Version> current() {
        return version().filter(Version::isPublished);
    }

    @Override
    public SubjectFacts taskFacts() {
        return ImprovementTaskSubjects.facts(
                id().value(), improvement.title(), improvement.code().value());
    }
}
