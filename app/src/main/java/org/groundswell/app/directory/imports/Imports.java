package org.groundswell.app.directory.imports;

import static org.groundswell.app.directory.imports.ImportState.APPLIED;
import static org.groundswell.app.directory.imports.ImportState.APPLYING;
import static org.groundswell.app.directory.imports.ImportState.DISCARDED;
import static org.groundswell.app.directory.imports.ImportState.INTERRUPTED;
import static org.groundswell.app.directory.imports.ImportState.MAPPING;
import static org.groundswell.app.directory.imports.ImportState.QUEUED;
import static org.groundswell.app.directory.imports.ImportState.REVIEW;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.groundswell.app.audit.AuditLog;
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
    private final ImportRules rules;
    private final RememberedMappings mappings;
    private final AuditLog audit;
    private final InstantSource clock;

    Imports(
            ImportStore store,
            ImportPlans plans,
            ImportLocks locks,
            ImportRules rules,
            RememberedMappings mappings,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.plans = plans;
        this.locks = locks;
        this.rules = rules;
        this.mappings = mappings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a file in. What it holds is told from what stands in it. If its columns have to be chosen by a person it
     * waits for {@link #map}, else it is queued to be compared.
     *
     * @throws Refusal if it cannot be read, is as at a day to come, or is older than the edition applied last
     */
    public Brought bring(byte[] content, String fileName, LocalDate asAt, Member by) {
        by.mustBeAdministrator();
        rules.refuseFuture(asAt);
        var table = Table.read(content);
        var format = FormatDetection.of(table);
        var mapping = format.isMapped() ? proposed(table.header()) : nothing();
        boolean isKnown =
                !format.isMapped() || mappings.find(KIND, table.header()).isPresent();
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
        rules.refuseOlder(brought);
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
        ImportRules.refuseUnclear(mapping, table.header());
        move(brought, Set.of(MAPPING, REVIEW), QUEUED);
        store.mapped(id, list, mapping);
        mappings.remember(KIND, table.header(), mapping, clock.instant());
        rules.refuseOlder(get(id, by));
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
        audit(by, "directory.import.approved", brought, brought.fileName());
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

    /**
     * Brings and applies a list in one go and one transaction, for the command line.
     *
     * @param mapping what is known of its columns beforehand; what it leaves open is remembered or guessed
     * @throws Refusal if the file as a whole cannot be taken over
     */
    public ImportResult runNow(
            byte[] content, String fileName, LocalDate asAt, NamedColumns mapping, ImportMode mode, Progress progress) {
        rules.refuseFuture(asAt);
        locks.holdDirectory();
        var table = Table.read(content);
        var format = FormatDetection.of(table);
        var columns = format.isMapped() ? mapping.over(proposed(table.header()), table.header()) : nothing();
        var brought = new Brought(
                ImportId.random(),
                format,
                list(format, columns, table),
                fileName,
                asAt,
                APPLIED,
                columns,
                List.of(),
                "",
                null,
                Map.of(),
                null,
                clock.instant());
        if (format.isMapped()) {
            ImportRules.refuseUnclear(columns, table.header());
        }
        rules.refuseOlder(brought);
        var plan = plans.plan(table, columns, brought.context(), progress);
        boolean applies = mode == ImportMode.SKIP_REFUSED
                || (mode == ImportMode.ALL && plan.refused().isEmpty());
        if (applies) {
            store.add(brought, null);
            plans.write(plan, progress);
            store.keep(brought.id(), plan, plan.notes());
            audit.add(
                    null,
                    "directory.import.applied",
                    "directory.import " + brought.id().value(),
                    plan.inWords(),
                    clock.instant());
        }
        return new ImportResult(format, plan.counts(), plan.refused(), plan.notes(), applies);
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
                ? "%s %s %s"
                        .formatted(
                                format,
                                SiteListReader.scheme(mapping),
                                table.header().signature().substring(0, 16))
                : format.name();
    }

    private void move(Brought brought, Set<ImportState> from, ImportState to) {
        if (!store.move(brought.id(), from, to, "", clock.instant())) {
            throw new Conflict(
                    "This import has moved on meanwhile: it is at “%s”. Open it again to see what became of it."
                            .formatted(store.find(brought.id())
                                    .orElse(brought)
                                    .state()
                                    .label()));
        }
    }

    private void audit(Member by, String action, Brought brought, String detail) {
        audit.add(by.id().value(), action, "directory.import " + brought.id().value(), detail, clock.instant());
    }
}
