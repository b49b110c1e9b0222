package org.groundswell.app.directory.imports;

import static org.groundswell.app.directory.imports.ImportState.APPLIED;
import static org.groundswell.app.directory.imports.ImportState.APPLYING;
import static org.groundswell.app.directory.imports.ImportState.COMPARING;
import static org.groundswell.app.directory.imports.ImportState.DISCARDED;
import static org.groundswell.app.directory.imports.ImportState.INTERRUPTED;
import static org.groundswell.app.directory.imports.ImportState.MAPPING;
import static org.groundswell.app.directory.imports.ImportState.QUEUED;
import static org.groundswell.app.directory.imports.ImportState.REVIEW;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Found;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Header;
import org.groundswell.app.tabular.RememberedMappings;
import org.groundswell.app.tabular.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists on their way into the directory: brought, mapped where they need it, compared, reviewed, applied. Only
 * administrators bring lists; all they do is audited.
 */
@Service
@Transactional
public class Imports {

    /** Under which the columns of site lists are remembered. */
    private static final String KIND = "directory.sites";

    private static final Set<ImportState> WAITING = Set.of(MAPPING, REVIEW, INTERRUPTED);

    private final ImportStore store;
    private final ImportPlans plans;
    private final ImportLocks locks;
    private final RememberedMappings mappings;
    private final AuditLog audit;
    private final InstantSource clock;

    Imports(
            ImportStore store,
            ImportPlans plans,
            ImportLocks locks,
            RememberedMappings mappings,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.plans = plans;
        this.locks = locks;
        this.mappings = mappings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a file in. What it holds is told from what stands in it. If its columns have to be chosen by a person it
     * waits for {@link #map}, else it is queued for {@link #compare}.
     *
     * @throws Refusal if it cannot be read, is as at a day to come, or is older than the edition applied last
     */
    public Brought bring(byte[] content, String fileName, LocalDate asAt, Member by) {
        by.mustBeAdministrator();
        refuseFuture(asAt);
        var table = Table.read(content);
        var format = FormatDetection.of(table);
        var mapping = format.isMapped() ? proposed(table.header()) : nothing();
        boolean isKnown = !format.isMapped() || mappings.find(KIND, table.header()).isPresent();
        var brought = new Brought(
                ImportId.random(),
                format,
                list(format, mapping, table),
                fileName,
                asAt,
                isKnown ? QUEUED : MAPPING,
                mapping,
                List.of(table.format().sentence()),
                "",
                null,
                Map.of(),
                by.id(),
                clock.instant());
        refuseOlder(brought);
        store.add(brought, content);
        audit(by, "directory.import.brought", brought, fileName);
        return brought;
    }

    /** Columns and first rows of a list whose columns are to be chosen. */
    @Transactional(readOnly = true)
    public Table table(ImportId id, Member by) {
        get(id, by);
        return Table.read(store.content(id));
    }

    /**
     * Sets which column holds what, remembers it for the next file with the same headers, and queues the comparison.
     *
     * @throws Refusal field by field
     */
    public void map(ImportId id, Map<String, String> columns, Map<String, String> options, Member by) {
        var brought = get(id, by);
        var table = Table.read(store.content(id));
        var mapping = ColumnMapping.chosen(SiteListFields.ALL, table.header(), columns, options);
        var list = list(brought.format(), mapping, table);
        refuseUnclear(mapping, table.header());
        move(brought, Set.of(MAPPING, REVIEW), QUEUED);
        store.mapped(id, list, mapping);
        mappings.remember(KIND, table.header(), mapping, clock.instant());
        refuseOlder(get(id, by));
    }

    /** Back to choosing the columns. */
    public void mapAgain(ImportId id, Member by) {
        var brought = get(id, by);
        if (!brought.format().isMapped()) {
            throw new Conflict("The columns of this list are fixed and cannot be chosen.");
        }
        move(brought, Set.of(REVIEW, INTERRUPTED), MAPPING);
    }

    /** Queues an interrupted comparison again. */
    public void compareAgain(ImportId id, Member by) {
        move(get(id, by), Set.of(REVIEW, INTERRUPTED), QUEUED);
    }

    /**
     * Queues the application of what was reviewed.
     *
     * @param skipRefused whether refused rows are left out knowingly
     */
    public void queueApplying(ImportId id, boolean skipRefused, Member by) {
        var brought = get(id, by);
        int refused = brought.count(ChangeKind.REFUSED);
        if (refused > 0 && !skipRefused) {
            throw new Refusal("skipRefused", "Confirm that the %d refused rows are left out".formatted(refused));
        }
        move(brought, Set.of(REVIEW), APPLYING);
    }

    public void discard(ImportId id, Member by) {
        var brought = get(id, by);
        move(brought, WAITING, DISCARDED);
        store.forgetContent(id);
        audit(by, "directory.import.discarded", brought, brought.fileName());
    }

    /** @throws NotFound if there is no such list */
    @Transactional(readOnly = true)
    public Brought get(ImportId id, Member by) {
        by.mustBeAdministrator();
        return store.find(id).orElseThrow(() -> new NotFound("import", id.value()));
    }

    /**
     * One page of what the rows of a list do.
     *
     * @param kind null for all rows
     */
    @Transactional(readOnly = true)
    public Found<Outcome> rows(ImportId id, @Nullable ChangeKind kind, int page, Member by) {
        by.mustBeAdministrator();
        return store.rows(id, kind, page);
    }

    /** One page of all lists ever brought, newest first. */
    @Transactional(readOnly = true)
    public Found<Brought> history(int page, Member by) {
        by.mustBeAdministrator();
        return store.page(Math.max(1, page));
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
        refuseOlder(brought);
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
                inWords(plan),
                clock.instant());
    }

    /**
     * Brings and applies a list in one go and one transaction, for the command line.
     *
     * @param mapping what is known of its columns beforehand; what it leaves open is remembered or guessed
     * @throws Refusal if the file as a whole cannot be taken over
     */
    public ImportResult runNow(
            byte[] content, String fileName, LocalDate asAt, NamedColumns mapping, ImportMode mode, Progress progress) {
        refuseFuture(asAt);
        locks.holdDirectory();
        var table = Table.read(content);
        var format = FormatDetection.of(table);
        var columns = format.isMapped() ? mapping.over(proposed(table.header()), table.header()) : nothing();
        var brought = new Brought(
                ImportId.random(), format, list(format, columns, table), fileName, asAt, APPLIED, columns, List.of(),
                "", null, Map.of(), null, clock.instant());
        if (format.isMapped()) {
            refuseUnclear(columns, table.header());
        }
        refuseOlder(brought);
        var plan = plans.plan(table, columns, brought.context(), progress);
        boolean applies = mode == ImportMode.SKIP_REFUSED || (mode == ImportMode.ALL && plan.refused().isEmpty());
        if (applies) {
            store.add(brought, null);
            plans.write(plan, progress);
            store.keep(brought.id(), plan, plan.notes());
            audit.add(
                    null,
                    "directory.import.applied",
                    "directory.import " + brought.id().value(),
                    inWords(plan),
                    clock.instant());
        }
        return new ImportResult(format, plan.counts(), plan.refused(), plan.notes(), applies);
    }

    private ImportPlan plan(Brought brought, Progress progress) {
        var table = Table.read(store.content(brought.id()));
        return plans.plan(table, brought.mapping(), brought.context(), progress);
    }

    private static ColumnMapping nothing() {
        return new ColumnMapping(Map.of(), Map.of());
    }

    private ColumnMapping proposed(Header header) {
        return mappings.find(KIND, header).orElseGet(() -> ColumnMapping.guess(SiteListFields.ALL, header));
    }

    /** Editions of one list replace one another; lists of one's own are told apart by scheme and headers. */
    private static String list(ListFormat format, ColumnMapping mapping, Table table) {
        return format.isMapped()
                ? "%s %s %s".formatted(
                        format, SiteListReader.scheme(mapping), table.header().signature().substring(0, 16))
                : format.name();
    }

    private void refuseFuture(LocalDate asAt) {
        var today = LocalDate.ofInstant(clock.instant(), Directory.ZONE);
        if (asAt.isAfter(today)) {
            throw new Refusal("asAt", "Enter a date that is not in the future: a list cannot be as at a day to come");
        }
    }

    private void refuseOlder(Brought brought) {
        store.newestApplied(brought.list()).filter(brought.asAt()::isBefore).ifPresent(newest -> {
            throw new Refusal(
                    "asAt",
                    "This list is as at %s, and the edition as at %s has been applied already: an older edition is not"
                            .formatted(brought.asAt(), newest)
                            + " applied over a newer one");
        });
    }

    private static void refuseUnclear(ColumnMapping mapping, Header header) {
        if (!SiteListReader.scheme(mapping).matches("[A-Z][A-Z0-9-]{1,19}")) {
            throw new Refusal(
                    SiteListFields.SCHEME, "Enter who gives the codes in 2 to 20 capital letters and digits: ODS or VA");
        }
        if (!mapping.has("code")) {
            throw new Refusal(
                    "code",
                    "No column of this file holds the code of each site, so nothing says which row is which site."
                            + " Its columns are: " + String.join(", ", header.names()));
        }
    }

    private void move(Brought brought, Set<ImportState> from, ImportState to) {
        if (!store.move(brought.id(), from, to, "", clock.instant())) {
            throw new Conflict("This import has moved on meanwhile: it is at “%s”. Open it again to see what became of it."
                    .formatted(store.find(brought.id()).orElse(brought).state().label()));
        }
    }

    private void audit(Member by, String action, Brought brought, String detail) {
        audit.add(by.id().value(), action, "directory.import " + brought.id().value(), detail, clock.instant());
    }

    private static String inWords(ImportPlan plan) {
        var counts = plan.counts();
        return "%s as at %s: %d added, %d renamed, %d moved, %d closed, %d reopened, %d amended, %d unchanged, %d refused"
                .formatted(
                        plan.list().format(),
                        plan.list().asAt(),
                        counts.get(ChangeKind.ADDED),
                        counts.get(ChangeKind.RENAMED),
                        counts.get(ChangeKind.MOVED),
                        counts.get(ChangeKind.CLOSED),
                        counts.get(ChangeKind.REOPENED),
                        counts.get(ChangeKind.AMENDED),
                        counts.get(ChangeKind.UNCHANGED),
                        counts.get(ChangeKind.REFUSED));
    }
}
