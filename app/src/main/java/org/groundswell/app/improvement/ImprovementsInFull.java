package org.groundswell.app.improvement;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Improvements with all that belongs to them, read once for everything that stands on one page. */
@Service
@Transactional(readOnly = true)
public class ImprovementsInFull {

    private final Improvements improvements;
    private final VersionStore versions;
    private final EvidenceStore evidence;
    private final DecisionStore decisions;
    private final NoticeStore notices;

    ImprovementsInFull(
            Improvements improvements,
            VersionStore versions,
            EvidenceStore evidence,
            DecisionStore decisions,
            NoticeStore notices) {
        this.improvements = improvements;
        this.versions = versions;
        this.evidence = evidence;
        this.decisions = decisions;
        this.notices = notices;
    }

    /** As this person may see it. @throws NotFound if it is not there, or not public and not theirs */
    public ImprovementInFull visible(String code, Optional<Member> member) {
        return of(improvements.visible(code, member));
    }

    /** With what belongs to an improvement that is at hand. */
    public ImprovementInFull of(Improvement improvement) {
        var id = improvement.id();
        return new ImprovementInFull(
                improvement,
                versions.current(id).or(() -> versions.draft(id)).orElse(null),
                versions.lines(id),
                evidence.all(id),
                decisions.all(id),
                notices.all(id));
    }
}
