package org.groundswell.app.lint;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementInFull;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.lint.Subject.Kind;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks plans and descriptions. What it finds is for those who can do something about it: the readers of a programme
 * and the editors of an improvement. A finding may be wrong for one plan, so each can be dismissed with a reason.
 */
@Service
@Transactional
public class Linter {

    private final LintStore store;
    private final DismissalStore dismissals;
    private final Programmes programmes;
    private final Improvements improvements;
    private final AuditLog audit;
    private final InstantSource clock;

    Linter(
            LintStore store,
            DismissalStore dismissals,
            Programmes programmes,
            Improvements improvements,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.dismissals = dismissals;
        this.programmes = programmes;
        this.improvements = improvements;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether this person is shown what the linter finds about the programme. */
    public boolean mayRead(Programme programme, Member member) {
        return programmes.mayRead(programme, member);
    }

    /** Whether this person is shown what the linter finds about the improvement, and may dismiss it. */
    public boolean mayRead(Improvement improvement, Member member) {
        return member.is(Role.EDITOR, improvement.id().value());
    }

    /** @throws Forbidden if this person has no part in the programme */
    @Transactional(readOnly = true)
    public Linted check(Programme programme, List<SpreadAim> aims, Member by) {
        if (!mayRead(programme, by)) {
            throw new Forbidden(
                    "Only those who run this programme, or may read all of it, see what is found in its plan.");
        }
        var id = programme.id();
        var today = programmes.today();
        var subject = new Subject(Kind.PROGRAMME, id.value(), programme.code(), programme.name());
        var facts = new ProgrammeFacts(
                programme,
                aims,
                programmes.waves(id),
                improvements.hasCompleteProceed(programme.improvement()),
                store.sites(id, today),
                store.tests(id),
                store.sitesByWave(id),
                today);
        return Linted.of(subject, ProgrammeChecks.of(facts), dismissals.standing(subject));
    }

    /** @throws Forbidden if this person is no editor of the improvement */
    @Transactional(readOnly = true)
    public Linted check(ImprovementInFull description, Member by) {
        var improvement = description.improvement();
        if (!mayRead(improvement, by)) {
            throw new Forbidden("Only an editor of this improvement sees what is found in its description.");
        }
        var id = improvement.id();
        var subject = new Subject(
                Kind.IMPROVEMENT,
                id.value(),
                improvement.code().value(),
                improvement.description().title());
        var facts = new ImprovementFacts(
                improvement,
                description.version(),
                description.evidence(),
                description.decisions().stream().findFirst(),
                programmes.today());
        return Linted.of(subject, ImprovementChecks.of(facts), dismissals.standing(subject));
    }

    /** Whether this person may decide to leave a finding as it is. */
    public boolean mayDismiss(Subject subject, Member member) {
        return switch (subject.kind()) {
            case PROGRAMME -> member.is(Role.PROGRAMME_MANAGER, subject.id());
            case IMPROVEMENT -> member.is(Role.EDITOR, subject.id());
        };
    }

    /**
     * Leaves a finding as it is.
     *
     * @param linted as it stands now
     * @param seen   the facts the person had before them
     * @throws Conflict if the facts have changed since
     */
    public void dismiss(Linted linted, Check check, String seen, String reason, Member by) {
        var subject = linted.subject();
        mustDismiss(subject, by);
        var finding = linted.openFinding(check).orElseThrow(() -> new NotFound("finding", check));
        if (!finding.facts().equals(seen)) {
            throw new Conflict("What was found has changed since you opened this page: " + finding.found());
        }
        if (reason.isBlank()) {
            throw new Refusal("reason", "Say why it is left as it is; others will read this");
        }
        PatientData.refuseIn("reason", reason);
        dismissals.end(subject, check, clock.instant());
        dismissals.add(subject, finding, reason.strip(), by.id(), clock.instant());
        log(by, "finding.dismissed", subject, check);
    }

    /** Shows a dismissed finding again. */
    public void bringBack(Subject subject, Check check, Member by) {
        mustDismiss(subject, by);
        if (dismissals.end(subject, check, clock.instant()) == 0) {
            throw new NotFound("dismissed finding", check);
        }
        log(by, "finding.brought-back", subject, check);
    }

    /** The check of that name, for plans or for descriptions. */
    public static Optional<Check> named(Kind kind, String name) {
        for (var check : Check.values()) {
            if (check.kind() == kind && check.name().equals(name)) {
                return Optional.of(check);
            }
        }
        return Optional.empty();
    }

    private void mustDismiss(Subject subject, Member by) {
        if (!mayDismiss(subject, by)) {
            throw new Forbidden(
                    "Only those who may change the plan or the description may dismiss what was found in it.");
        }
    }

    private void log(Member by, String action, Subject subject, Check check) {
        var named = subject.kind() == Kind.PROGRAMME ? "programme " + subject.code() : "improvement " + subject.id();
        audit.add(by.id().value(), action, named, check.name(), clock.instant());
    }
}
