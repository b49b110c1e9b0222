package org.groundswell.app.improvement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What panels decided about spreading improvements. */
@Service
@Transactional
public class Decisions {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final DecisionStore store;
    private final ImprovementStore improvements;
    private final VersionStore versions;
    private final AuditLog audit;
    private final Search search;
    private final InstantSource clock;

    Decisions(
            DecisionStore store,
            ImprovementStore improvements,
            VersionStore versions,
            AuditLog audit,
            Search search,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.versions = versions;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    /**
     * A decision before it is recorded; the fields are those of {@link ScaleDecision}.
     */
    public record NewDecision(
            LocalDate decidedOn,
            String panel,
            DecisionResult result,
            String conditions,
            String safety,
            String involvement,
            String equality,
            @Nullable LocalDate reviewOn) {}

    /** Every decision about an improvement, the latest first. */
    @Transactional(readOnly = true)
    public List<ScaleDecision> all(ImprovementId improvement) {
        return store.all(improvement);
    }

    /**
     * Records a decision about the current version and gives the improvement the status it leads to. It cannot be
     * changed afterwards; a later decision supersedes it.
     *
     * @throws Refusal  if something is missing: "proceed" needs the safety, involvement and equality statements
     * @throws Conflict if the improvement is not shared, or is retired or withdrawn
     */
    public ScaleDecision record(ImprovementId id, NewDecision decided, Member by) {
        return record(id, decided, false, by);
    }

    /**
     * As {@link #record(ImprovementId, NewDecision, Member)}.
     *
     * @param synthetic whether the decision is put together for demonstration, as every one about a synthetic improvement is
     */
    public ScaleDecision record(ImprovementId id, NewDecision decided, boolean synthetic, Member by) {
        by.mustBe(Role.EDITOR, id.value(), "Only an editor of this improvement may record a decision about it.");
        var improvement = improvements.locked(id);
        if (!improvement.status().isOpenToDecision()) {
            throw new Conflict("An improvement at \"%s\" is not decided about."
                    .formatted(improvement.status().label()));
        }
        var now = clock.instant();
        var version = versions.current(id).orElseThrow(() -> new NotFound("published version of", id.value()));
        var decision = new ScaleDecision(
                DecisionId.random(),
                id,
                version.id(),
                decided.decidedOn(),
                decided.panel().strip(),
                decided.result(),
                decided.conditions().strip(),
                decided.safety().strip(),
                decided.involvement().strip(),
                decided.equality().strip(),
                decided.reviewOn(),
                synthetic || improvement.synthetic(),
                now);
        decision.mustHold(now.atZone(LONDON).toLocalDate());
        store.add(decision, by.id());
        var latest = store.all(id).getFirst();
        if (latest.result().leadsTo() != improvement.status()) {
            improvements.move(improvement, latest.result().leadsTo(), "", null, now);
        }
        audit.add(
                by.id().value(),
                "improvement.decided",
                "improvement " + id.value(),
                "Decision " + decision.id().value() + ": " + decided.result().label(),
                now);
        search.changed(ImprovementDocuments.id(id));
        return decision;
    }
}
