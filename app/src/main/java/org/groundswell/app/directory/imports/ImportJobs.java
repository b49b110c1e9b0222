package org.groundswell.app.directory.imports;

import static org.groundswell.app.directory.imports.ImportState.APPLYING;
import static org.groundswell.app.directory.imports.ImportState.COMPARING;
import static org.groundswell.app.directory.imports.ImportState.INTERRUPTED;
import static org.groundswell.app.directory.imports.ImportState.QUEUED;
import static org.groundswell.app.directory.imports.ImportState.REFUSED;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.groundswell.app.problem.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Comparing and applying in the background, so that nobody waits for a page. The work is one transaction, which holds
 * a lock for the import: whoever finds a running import whose lock is free knows that its process is gone, and that
 * nothing of its work remains.
 */
@Component
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);

    /** How long a job may take from being ordered to holding its lock before it counts as lost. */
    private static final Duration UNTIL_STARTED = Duration.ofSeconds(10);

    private final ImportWork work;
    private final ImportStore store;
    private final ImportLocks locks;
    private final ImportProgress progress;
    private final TransactionOperations transactions;
    private final Executor executor;
    private final InstantSource clock;

    ImportJobs(
            ImportWork work,
            ImportStore store,
            ImportLocks locks,
            ImportProgress progress,
            TransactionOperations transactions,
            @Qualifier("importExecutor") Executor executor,
            InstantSource clock) {
        this.work = work;
        this.store = store;
        this.locks = locks;
        this.progress = progress;
        this.transactions = transactions;
        this.executor = executor;
        this.clock = clock;
    }

    /** Starts comparing a queued list; another state is left as it is. */
    public void compare(ImportId id) {
        executor.execute(() -> {
            if (store.move(id, Set.of(QUEUED), COMPARING, "", clock.instant())) {
                run(id, COMPARING, work::compare);
            }
        });
    }

    /** Starts applying a list that was ordered to be applied. */
    public void apply(ImportId id) {
        executor.execute(() -> run(id, APPLYING, work::apply));
    }

    private void run(ImportId id, ImportState state, BiConsumer<ImportId, Progress> step) {
        try {
            transactions.executeWithoutResult(_ -> {
                if (locks.tryHold(id)) {
                    step.accept(id, progress.writtenFor(id));
                }
            });
        } catch (Refusal refusal) {
            var problem = String.join(
                    "; ",
                    refusal.reasons().stream().map(Refusal.Reason::message).toList());
            store.move(id, Set.of(state), REFUSED, problem, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("The import {} failed while {}", id.value(), state, e);
            store.move(
                    id,
                    Set.of(state),
                    INTERRUPTED,
                    "An unexpected error stopped it; the log of the server has the details.",
                    clock.instant());
        }
    }

    /** After a start: what was at work when the product stopped is not at work any more. */
    @EventListener(ApplicationReadyEvent.class)
    void markInterrupted() {
        store.running().forEach(this::markIfInterrupted);
    }

    /** If the process at work on this import is gone, the import says so from now on. */
    public void markIfInterrupted(ImportId id) {
        transactions.executeWithoutResult(_ -> {
            if (locks.tryHold(id) && store.interrupt(id, clock.instant().minus(UNTIL_STARTED), clock.instant())) {
                LOG.warn("The import {} was interrupted; nothing of it was applied", id.value());
            }
        });
    }
}
