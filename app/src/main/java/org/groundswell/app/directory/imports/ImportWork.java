package org.groundswell.app.directory.imports;

import static org.groundswell.app.directory.imports.ImportState.APPLIED;
import static org.groundswell.app.directory.imports.ImportState.APPLYING;
import static org.groundswell.app.directory.imports.ImportState.COMPARING;
import static org.groundswell.app.directory.imports.ImportState.QUEUED;
import static org.groundswell.app.directory.imports.ImportState.REVIEW;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Set;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.tabular.Table;
import org.springframework.stereotype.Component;

/** What a job does with a list, within the job's transaction. */
@Component
class ImportWork {

    private final ImportStore store;
    private final ImportPlans plans;
    private final ImportLocks locks;
    private final ImportRules rules;
    private final AuditLog audit;
    private final InstantSource clock;

    ImportWork(
            ImportStore store,
            ImportPlans plans,
            ImportLocks locks,
            ImportRules rules,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.plans = plans;
        this.locks = locks;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Compares the list with the directory, in the transaction of the job that holds it. */
    void compare(ImportId id, Progress progress) {
        var brought = store.find(id).orElseThrow();
        var plan = plan(brought, progress);
        store.keep(id, plan, plan.notes());
        store.move(id, Set.of(QUEUED, COMPARING), REVIEW, "", clock.instant());
    }

    /**
     * Applies the list, in the transaction of the job that holds it, if the directory is still what it was compared
     * with. If not, the new comparison is there to be reviewed, and nothing is applied.
     */
    void apply(ImportId id, Progress progress) {
        locks.holdDirectory();
        var brought = store.find(id).orElseThrow();
        rules.refuseOlder(brought);
        var plan = plan(brought, progress);
        var reviewed = brought.revision();
        if (reviewed == null || reviewed != plan.revision()) {
            var notes = new ArrayList<>(plan.notes());
            notes.addFirst("The directory has changed since this list was compared with it. It has been compared"
                    + " again and nothing is applied yet: review it once more.");
            store.keep(id, plan, notes);
            store.move(id, Set.of(APPLYING), REVIEW, "", clock.instant());
            return;
        }
        plans.write(plan, progress);
        store.keep(id, plan, plan.notes());
        store.move(id, Set.of(APPLYING), APPLIED, "", clock.instant());
        store.forgetContent(id);
        var by = brought.by();
        audit.add(
                by == null ? null : by.value(),
                "directory.import.applied",
                "directory.import " + id.value(),
                plan.inWords(),
                clock.instant());
    }

    private ImportPlan plan(Brought brought, Progress progress) {
        var table = Table.read(store.content(brought.id()));
        return plans.plan(table, brought.mapping(), brought.context(), progress);
    }
}
