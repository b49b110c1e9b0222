package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.RememberedMappings;
import org.groundswell.app.tabular.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adoption files in and out. A file is compared first and applied in one transaction; applied twice, it changes nothing
 * the second time.
 */
@Service
@Transactional
public class AdoptionImports {

    private final AdoptionStore store;
    private final ExportStore exports;
    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Improvements improvements;
    private final Directory directory;
    private final RememberedMappings mappings;
    private final AuditLog audit;
    private final UseInSearch inSearch;
    private final InstantSource clock;

    AdoptionImports(
            AdoptionStore store,
            ExportStore exports,
            Adoptions adoptions,
            Programmes programmes,
            Improvements improvements,
            Directory directory,
            RememberedMappings mappings,
            AuditLog audit,
            UseInSearch inSearch,
            InstantSource clock) {
        this.store = store;
        this.exports = exports;
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.improvements = improvements;
        this.directory = directory;
        this.mappings = mappings;
        this.audit = audit;
        this.inSearch = inSearch;
        this.clock = clock;
    }

    /** The columns chosen the last time a file had these headers, or else a proposal. */
    @Transactional(readOnly = true)
    public ColumnMapping mapping(Table table) {
        return mappings.find(AdoptionFields.KIND, table.header())
                .orElseGet(() -> ColumnMapping.guess(AdoptionFields.ALL, table.header()));
    }

    /** Keeps the columns for the next file with these headers. */
    public void remember(Table table, ColumnMapping mapping) {
        mappings.remember(AdoptionFields.KIND, table.header(), mapping, clock.instant());
    }

    /**
     * What the file would change.
     *
     * @param by empty for a scheduled load, which whoever runs the machine has ordered
     */
    public ImportPlan plan(Programme programme, Table table, ColumnMapping mapping, Optional<Member> by) {
        mustManage(programme, by);
        var missing = mapping.missing(AdoptionFields.ALL);
        if (!missing.isEmpty()) {
            throw new Refusal("columns", "Choose the columns for: " + String.join(", ", missing));
        }
        var codes = new LinkedHashSet<String>();
        table.rowsBelowHeader().forEach(row -> codes.add(mapping.cell(row, "ods_code")));
        codes.remove("");
        var sites = directory.byCodes(codes);
        var ids = sites.values().stream().map(Entry::id).distinct().toList();
        return new ImportPlanning(
                        programme,
                        improvements.get(programme.improvement()).code().value(),
                        new ImportReading(mapping),
                        adoptions.gate(programme),
                        sites,
                        store.ofSites(programme.id(), ids),
                        programmes.targetsSince(programme.id(), programmes.today()),
                        by.map(Member::id).orElse(null),
                        programmes.today(),
                        now())
                .plan(table.rowsBelowHeader());
    }

    /**
     * Compares once more and records everything, or nothing.
     *
     * @param skipRefused whether rows that cannot be recorded are left aside; otherwise one of them refuses the file
     * @throws Refusal if rows are refused and not to be skipped
     */
    public ImportPlan apply(
            Programme programme, Table table, ColumnMapping mapping, boolean skipRefused, Optional<Member> by) {
        store.lockImports(programme.id());
        var plan = plan(programme, table, mapping, by);
        int refused = plan.counts().getOrDefault(RowOutcome.REFUSED, 0);
        if (refused > 0 && !skipRefused) {
            throw new Refusal("", "Nothing was recorded: %,d rows are refused".formatted(refused));
        }
        if (plan.changesNothing()) {
            return plan;
        }
        programmes.takeOverTargets(programme, plan.newTargets(), plan.targetsFrom(), by);
        var at = now();
        plan.replanned().forEach(store::update);
        store.append(plan.grown());
        add(plan.begun(), at);
        store.countAgain();
        inSearch.changed(programme.improvement());
        audit.add(
                by.map(member -> member.id().value()).orElse(null),
                "adoption.imported",
                "programme " + programme.code(),
                plan.counts().toString(),
                at);
        return plan;
    }

    /** A site that stopped and began again has two new adoptions: the second is added when the first is over. */
    private void add(List<Adoption> begun, Instant at) {
        var turns = new ArrayList<List<Adoption>>();
        var taken = new HashMap<EntryId, Integer>();
        for (var adoption : begun) {
            int turn = taken.merge(adoption.site(), 1, Integer::sum) - 1;
            if (turn == turns.size()) {
                turns.add(new ArrayList<>());
            }
            turns.get(turn).add(adoption);
        }
        for (int turn = 0; turn < turns.size(); turn++) {
            store.add(turns.get(turn), at.plus(turn, ChronoUnit.MICROS));
        }
    }

    /** Every event that stands, in the long layout that an import reads, without its header. */
    @Transactional(readOnly = true)
    public List<ExportRow> export(Programme programme, Member member) {
        if (!programmes.mayRead(programme, member)) {
            member.mustBe(
                    Role.VIEWER,
                    programme.id().value(),
                    "Only managers and viewers of this programme may take its adoptions away.");
        }
        return exports.rows(programme.id());
    }

    private void mustManage(Programme programme, Optional<Member> by) {
        by.ifPresent(member -> member.mustBe(
                Role.PROGRAMME_MANAGER,
                programme.id().value(),
                "Only a manager of this programme may import its adoptions."));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
