package org.groundswell.app.sharing;

import java.util.Optional;
import java.util.Set;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.problem.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Public improvements as they are handed out. */
@Service
@Transactional(readOnly = true)
public class SharedImprovements {

    private final Improvements improvements;
    private final Evidence evidence;
    private final Decisions decisions;
    private final Notices notices;
    private final ObjectProvider<WhereUsed> whereUsed;

    SharedImprovements(
            Improvements improvements,
            Evidence evidence,
            Decisions decisions,
            Notices notices,
            ObjectProvider<WhereUsed> whereUsed) {
        this.improvements = improvements;
        this.evidence = evidence;
        this.decisions = decisions;
        this.notices = notices;
        this.whereUsed = whereUsed;
    }

    /**
     * What everybody may have of an improvement, whoever asks.
     *
     * @throws NotFound if there is none with this code, or it was never shared
     */
    public Shared get(String code) {
        var improvement = improvements.visible(code, Optional.empty());
        var id = improvement.id();
        var version = improvements.currentVersion(id).orElseThrow(() -> new NotFound("published version of", code));
        var published = version.publishedAt();
        if (published == null) {
            throw new NotFound("published version of", code);
        }
        return new Shared(
                improvement,
                version,
                published,
                improvements.versions(id).stream()
                        .filter(line -> line.publishedAt() != null)
                        .toList(),
                evidence.all(id),
                notices.all(id).stream().filter(Notice::isOpen).toList(),
                decisions.all(id).stream().findFirst(),
                Optional.ofNullable(whereUsed.getIfAvailable())
                        .map(where -> where.of(Set.of(id)).get(id)));
    }
}
