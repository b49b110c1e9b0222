package org.groundswell.app.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Part;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.sharing.PracticeComparison.Known;
import org.groundswell.app.sharing.PracticeComparison.ReadRow;
import org.groundswell.app.sharing.PracticePlan.Row;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.RememberedMappings;
import org.groundswell.app.tabular.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of practices into the library. A file is compared first and recorded in one transaction; recorded twice, it
 * changes nothing the second time. Words that were written or changed here are never overwritten.
 */
@Service
@Transactional
public class PracticeImports {

    static final int MOST_ROWS = 5_000;

    private final ImportedPracticeStore store;
    private final Improvements improvements;
    private final Texts texts;
    private final Directory directory;
    private final RememberedMappings mappings;
    private final AuditLog audit;
    private final InstantSource clock;

    PracticeImports(
            ImportedPracticeStore store,
            Improvements improvements,
            Texts texts,
            Directory directory,
            RememberedMappings mappings,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.texts = texts;
        this.directory = directory;
        this.mappings = mappings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The columns chosen the last time a file had these names, or else a proposal. */
    @Transactional(readOnly = true)
    public ColumnMapping mapping(Table table) {
        return mappings.find(PracticeFields.KIND, table.header())
                .orElseGet(() -> ColumnMapping.guess(PracticeFields.ALL, table.header()));
    }

    /** Keeps the columns for the next file with these names. */
    public void remember(Table table, ColumnMapping mapping) {
        mappings.remember(PracticeFields.KIND, table.header(), mapping, clock.instant());
    }

    /** Where the description came from, if it was imported. */
    @Transactional(readOnly = true)
    public Optional<ImportedFrom> origin(ImprovementId id) {
        return store.origin(id);
    }

    /** What the file would change. @throws Refusal if required columns are missing or the file is too long */
    @Transactional(readOnly = true)
    public PracticePlan plan(Table table, ColumnMapping mapping, Member by) {
        var missing = mapping.missing(PracticeFields.ALL);
        if (!missing.isEmpty()) {
            throw new Refusal("columns", "Choose the columns for: " + String.join(", ", missing));
        }
        var rows = table.rowsBelowHeader();
        if (rows.size() > MOST_ROWS) {
            throw new Refusal(
                    "file", "This file has %,d rows; import at most %,d at once.".formatted(rows.size(), MOST_ROWS));
        }
        var columns = PracticeFields.EXPORTED.stream()
                .filter(name -> mapping.has(name) && !name.equals("code"))
                .toList();
        var reading = new PracticeReading(PracticeCells.of(table, mapping, directory::byCodes));
        var read = rows.stream()
                .map(row -> ReadRow.of(row, mapping.cell(row, "title"), reading))
                .toList();
        var codes = read.stream()
                .flatMap(row -> Stream.ofNullable(row.read()))
                .map(one -> one.practice().code())
                .collect(Collectors.toSet());
        var comparison = new PracticeComparison(columns, known(codes), by);
        return new PracticePlan(read.stream().map(comparison::planned).toList());
    }

    /** What is here already under these codes, asked for in a fixed number of queries. */
    private Known known(Set<ImprovementCode> codes) {
        var found = improvements.find(codes);
        var ids = found.values().stream().map(Improvement::id).toList();
        return new Known(found, improvements.latestVersions(ids), store.cells(ids));
    }

    private Version latest(ImprovementId id) {
        return Objects.requireNonNull(improvements.latestVersions(Set.of(id)).get(id));
    }

    /**
     * Compares once more and records everything, or nothing.
     *
     * @param how what whoever imports it says about the file as a whole
     * @throws Refusal if rows are refused and not to be skipped, or names are not looked at
     */
    public PracticePlan apply(Table table, ColumnMapping mapping, Wish how, Member by) {
        if (how.source().isBlank()) {
            throw new Refusal("source", "Say where these descriptions come from: readers will want to know");
        }
        if (how.share()) {
            by.mustBeAdministrator();
        }
        var plan = plan(table, mapping, by);
        if (plan.refused() > 0 && !how.skipRefused()) {
            throw new Refusal("", "Nothing was recorded: %,d rows are refused".formatted(plan.refused()));
        }
        if (plan.withNames() > 0 && !how.namesSeen()) {
            throw new Refusal(
                    "namesSeen",
                    "Look at the words that seem to be names of people, and say that they may stand or take them out");
        }
        var at = now();
        plan.rows().stream().filter(Row::isWritten).forEach(row -> write(row, how, by, at));
        if (!plan.changesNothing()) {
            audit.add(
                    by.id().value(),
                    "practices.imported",
                    how.source(),
                    plan.counts().toString(),
                    at);
        }
        return plan;
    }

    /**
     * What whoever imports a file says about it as a whole.
     *
     * @param source      where the descriptions come from, shown with each
     * @param share       whether new ones become public at once, complete or not; administrators only
     * @param skipRefused whether rows that cannot be recorded are left aside
     * @param namesSeen   whether the words that look like names were looked at and may stand
     */
    public record Wish(String source, boolean share, boolean skipRefused, boolean namesSeen) {}

    private void write(Row row, Wish how, Member importer, Instant at) {
        var practice = row.practice();
        var existing = row.existing();
        if (practice == null) {
            return;
        }
        var source = how.source().strip();
        if (existing == null) {
            var id = improvements
                    .create(practice.code(), practice.beginning(), importer)
                    .id();
            if (how.share()) {
                improvements.shareAsPublishedElsewhere(id, asEditor(importer, id));
            }
            store.put(id, source, practice.cells(), importer.id(), at);
        } else {
            change(existing, practice, importer);
            store.put(existing.id(), source, here(existing.id()).cells(), importer.id(), at);
        }
    }

    private void change(Improvement existing, Practice practice, Member by) {
        var id = existing.id();
        var version = latest(id);
        save(PartRef.of(id, PartKind.DESCRIPTION), existing.description(), practice.description(), by);
        save(PartRef.of(id, PartKind.OWNERSHIP), existing.ownership(), practice.ownership(), by);
        save(PartRef.of(version, PartKind.TIDIER), version.tidier(), practice.tidier(), by);
        save(PartRef.of(version, PartKind.EFFORT), version.effort(), practice.effort(), by);
        save(PartRef.of(version, PartKind.SAFETY), version.safety(), practice.safety(), by);
    }

    private Practice here(ImprovementId id) {
        return Practice.of(improvements.get(id), latest(id));
    }

    private void save(PartRef ref, Part present, Part wanted, Member by) {
        if (!wanted.equals(present)) {
            texts.save(ref, wanted, by);
        }
    }

    /** Creating an improvement makes its creator an editor; the member at hand was read before that. */
    private static Member asEditor(Member member, ImprovementId id) {
        var memberships = new HashSet<>(member.memberships());
        memberships.add(new Membership(Role.EDITOR, id.value()));
        return new Member(member.id(), member.name(), memberships);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
