package org.groundswell.app.sharing;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.problem.Names;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.sharing.PracticePlan.Row;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Field;
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
    private final RememberedMappings mappings;
    private final AuditLog audit;
    private final InstantSource clock;

    PracticeImports(
            ImportedPracticeStore store,
            Improvements improvements,
            Texts texts,
            RememberedMappings mappings,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.texts = texts;
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
        var columns = PracticeFields.ALL.stream()
                .map(Field::name)
                .filter(name -> mapping.has(name) && !name.equals("code"))
                .toList();
        var reading = new PracticeReading(mapping);
        var seen = new HashSet<ImprovementCode>();
        return new PracticePlan(rows.stream()
                .map(row -> planned(row, mapping, reading, columns, seen, by))
                .toList());
    }

    private Row planned(
            org.groundswell.app.tabular.Row row,
            ColumnMapping mapping,
            PracticeReading reading,
            List<String> columns,
            Set<ImprovementCode> seen,
            Member by) {
        var title = mapping.cell(row, "title");
        PracticeReading.Read read;
        try {
            read = reading.read(row);
        } catch (Refusal refusal) {
            var why = refusal.reasons().stream()
                    .map(reason -> reason.field() + ": " + reason.message())
                    .collect(Collectors.joining("; "));
            return new Row(row.line(), title, PracticeOutcome.REFUSED, why, List.of(), List.of(), null, null);
        }
        var practice = read.practice();
        if (!seen.add(practice.code())) {
            var why = "The code “%s” stands in this file twice"
                    .formatted(practice.code().value());
            return new Row(row.line(), title, PracticeOutcome.REFUSED, why, List.of(), List.of(), null, null);
        }
        var names = Names.in(practice.words());
        var existing = improvements.find(practice.code());
        return existing.map(found -> compared(row.line(), read, names, columns, found, by))
                .orElseGet(() -> new Row(
                        row.line(),
                        practice.description().title(),
                        PracticeOutcome.NEW,
                        "As /improvements/" + practice.code().value(),
                        read.warnings(),
                        names,
                        practice,
                        null));
    }

    private Row compared(
            long line,
            PracticeReading.Read read,
            List<String> names,
            List<String> columns,
            Improvement found,
            Member by) {
        var practice = read.practice();
        var wanted = practice.cells(columns);
        var present = Practice.of(found, latest(found.id())).cells(columns);
        var imported = store.cells(Set.of(found.id())).get(found.id());
        PracticeOutcome outcome;
        String words;
        if (wanted.equals(present)) {
            outcome = PracticeOutcome.UNCHANGED;
            words = "";
        } else if (!by.is(Role.EDITOR, found.id().value())) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "You are no editor of this improvement";
        } else if (imported == null) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "It was described here and not imported";
        } else if (!present.equals(only(imported, columns))) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "Changed here since it was imported: " + differing(present, only(imported, columns));
        } else if (!isOpen(found)) {
            outcome = PracticeOutcome.EDITED_HERE;
            words = "It is in review, retired or has its first version published; change it with a new version";
        } else {
            outcome = PracticeOutcome.CHANGED;
            words = "Changes: " + differing(wanted, present);
        }
        return new Row(line, practice.description().title(), outcome, words, read.warnings(), names, practice, found);
    }

    private static Map<String, String> only(Map<String, String> cells, List<String> columns) {
        var some = new LinkedHashMap<String, String>();
        columns.forEach(column -> some.put(column, cells.getOrDefault(column, "")));
        return some;
    }

    private static String differing(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(column -> !one.getOrDefault(column, "").equals(other.getOrDefault(column, "")))
                .collect(Collectors.joining(", "));
    }

    /** A published version never changes; only what has none, or a draft beside it, is open to an import. */
    private boolean isOpen(Improvement improvement) {
        return switch (improvement.status()) {
            case DRAFT -> true;
            case SHARED, SPREAD_READY, NEEDS_TESTING, SHARED_AS_LEARNING ->
                improvements.draftVersion(improvement.id()).isPresent();
            case IN_REVIEW, RETIRED, WITHDRAWN -> false;
        };
    }

    private Version latest(ImprovementId id) {
        return improvements
                .draftVersion(id)
                .or(() -> improvements.currentVersion(id))
                .orElseThrow(() -> new IllegalStateException("improvement " + id.value() + " has no version"));
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
        if (practice == null) {
            return;
        }
        var existing = row.existing();
        var improvement = existing == null
                ? improvements.create(practice.code(), practice.description(), false, importer)
                : existing;
        var id = improvement.id();
        var by = asEditor(importer, id);
        var version = latest(id);
        if (existing != null) {
            texts.save(PartRef.of(id, PartKind.DESCRIPTION), practice.description(), by);
        }
        texts.save(PartRef.of(id, PartKind.OWNERSHIP), practice.ownership(), by);
        texts.save(PartRef.of(version, PartKind.TIDIER), practice.tidier(), by);
        texts.save(PartRef.of(version, PartKind.EFFORT), practice.effort(), by);
        texts.save(PartRef.of(version, PartKind.SAFETY), practice.safety(), by);
        if (existing == null && how.share()) {
            improvements.shareAsPublishedElsewhere(id, by);
        }
        var saved = improvements.get(id);
        store.put(id, how.source().strip(), Practice.of(saved, latest(id)).cells(), by.id(), at);
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
