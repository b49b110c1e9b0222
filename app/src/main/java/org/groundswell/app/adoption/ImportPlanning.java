package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.tabular.Row;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with what is recorded, site by site in the order of their dates. */
final class ImportPlanning {

    private final Programme programme;
    private final String improvementCode;
    private final ImportReading reading;
    private final Gate gate;
    private final Map<String, Entry> sites;
    private final Set<EntryId> targets;
    private final @Nullable MemberId by;
    private final LocalDate today;
    private final Instant at;

    private final Map<EntryId, Adoption> open = new LinkedHashMap<>();
    private final Map<EntryId, List<Adoption>> recorded = new LinkedHashMap<>();
    private final Map<AdoptionId, Integer> known = new LinkedHashMap<>();
    private final Set<AdoptionId> replanned = new LinkedHashSet<>();
    private final Set<EntryId> named = new LinkedHashSet<>();
    private final Map<Long, PlannedRow> rows = new LinkedHashMap<>();
    private LocalDate earliest;

    ImportPlanning(
            Programme programme,
            String improvementCode,
            ImportReading reading,
            Gate gate,
            Map<String, Entry> sites,
            List<Adoption> recorded,
            List<EntryId> targets,
            @Nullable MemberId by,
            LocalDate today,
            Instant at) {
        this.programme = programme;
        this.improvementCode = improvementCode;
        this.reading = reading;
        this.gate = gate;
        this.sites = sites;
        this.targets = new HashSet<>(targets);
        this.by = by;
        this.today = today;
        this.at = at;
        this.earliest = today;
        for (var adoption : recorded) {
            this.recorded
                    .computeIfAbsent(adoption.site(), _ -> new ArrayList<>())
                    .add(adoption);
            known.put(adoption.id(), adoption.history().events().size());
            if (!adoption.stage().ended()) {
                open.put(adoption.site(), adoption);
            }
        }
    }

    /** A row whose cells could be read, before it is compared. */
    private record Read(Row row, Entry site, String meaning, ImportReading.@Nullable Dated dated) {}

    ImportPlan plan(List<Row> table) {
        var read = new ArrayList<Read>();
        for (var row : table) {
            rows.put(row.line(), new PlannedRow(row.line(), code(row), RowOutcome.REFUSED, ""));
            try {
                var one = read(row);
                if (one != null) {
                    read.add(one);
                }
            } catch (Refusal refusal) {
                outcome(row, RowOutcome.REFUSED, words(refusal));
            }
        }
        // A file need not be in order; what happened first is recorded first.
        read.sort(Comparator.comparing((Read one) ->
                        one.dated() == null ? LocalDate.MAX : one.dated().date())
                .thenComparing(one -> AdoptionStage.named(one.meaning()).orElse(AdoptionStage.IDENTIFIED)));
        for (var one : read) {
            try {
                compare(one);
            } catch (Refusal | Conflict refused) {
                outcome(one.row(), RowOutcome.REFUSED, words(refused));
            }
        }
        return result();
    }

    private @Nullable Read read(Row row) {
        var improvement = reading.mapping().cell(row, "improvement_code");
        if (!improvement.isEmpty() && !improvement.equalsIgnoreCase(improvementCode)) {
            outcome(row, RowOutcome.LEFT_OUT, "About " + improvement + ", not " + improvementCode);
            return null;
        }
        var meaning = reading.meaning(row);
        if (meaning.equals(AdoptionFields.LEAVE)) {
            outcome(row, RowOutcome.LEFT_OUT, "Its status is left out");
            return null;
        }
        var site = sites.get(code(row));
        if (site == null || !site.isTarget()) {
            throw new Refusal(
                    "ods_code",
                    code(row).isEmpty()
                            ? "The row has no site code"
                            : "No site of the directory has the code " + code(row) + "; import the site list first");
        }
        return new Read(row, site, meaning, reading.dated(row).orElse(null));
    }

    private void compare(Read read) {
        var dated = read.dated();
        if (dated == null) {
            boolean fresh =
                    !targets.contains(read.site().id()) && named.add(read.site().id());
            outcome(read.row(), fresh ? RowOutcome.TARGET : RowOutcome.UNCHANGED, "No date of any stage");
            return;
        }
        if (read.meaning().equals(AdoptionFields.PLAN)) {
            plan(read, dated.date());
            return;
        }
        var stage = AdoptionStage.named(read.meaning())
                .orElseThrow(() -> new Refusal("stage", "Choose which stage the rows are about"));
        var claim = reading.claim(read.row(), stage, dated);
        if (isRecorded(read.site().id(), claim)) {
            outcome(read.row(), RowOutcome.UNCHANGED, stage.label() + " is recorded already");
            return;
        }
        var problems = claim.problems(today, read.site().openDate());
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        PatientData.refuseIn("note", claim.note());
        PatientData.refuseIn("reason_text", claim.reasonText());
        var before = open.get(read.site().id());
        var owner = reading.owner(read.row());
        var after = before == null
                ? Adoption.begin(
                        programme.id(),
                        read.site().id(),
                        details(owner, Map.of()),
                        follows(read.site().id()),
                        StageEvent.Kind.HISTORY,
                        claim,
                        by,
                        at)
                : owned(before, owner).takeOver(claim, by, at);
        gate.check(after);
        keep(after);
        earliest = claim.date().isBefore(earliest) ? claim.date() : earliest;
        outcome(read.row(), RowOutcome.ADDED, stage.label() + " on " + claim.date());
    }

    /** A plan is not an adoption: the site is identified, and the planned date stands beside it. */
    private void plan(Read read, LocalDate planned) {
        var before = open.get(read.site().id());
        if (before != null
                && (before.stage().adopted() || planned.equals(before.planned().get(AdoptionStage.LIVE)))) {
            outcome(read.row(), RowOutcome.UNCHANGED, "The plan is recorded already, or the site is live");
            return;
        }
        var owner = reading.owner(read.row());
        var plans = new EnumMap<AdoptionStage, LocalDate>(AdoptionStage.class);
        if (before != null) {
            plans.putAll(before.planned());
        }
        plans.put(AdoptionStage.LIVE, planned);
        if (before == null) {
            var identified = StageClaim.of(AdoptionStage.IDENTIFIED, today, EvidenceTier.SELF_DECLARED);
            keep(Adoption.begin(
                    programme.id(),
                    read.site().id(),
                    details(owner, plans),
                    follows(read.site().id()),
                    StageEvent.Kind.HISTORY,
                    identified,
                    by,
                    at));
        } else {
            var d = before.details();
            keep(before.with(
                    new AdoptionDetails(d.wave(), d.version(), d.champion(), d.deputy(), plans, d.nextReview())));
            replanned.add(before.id());
        }
        outcome(read.row(), RowOutcome.PLANNED, "Planned to go live on " + planned);
    }

    /** Whether any record of the site, corrected since or not, says the same: a file read twice changes nothing. */
    private boolean isRecorded(EntryId site, StageClaim claim) {
        var adoptions = new ArrayList<>(recorded.getOrDefault(site, List.of()));
        var current = open.get(site);
        if (current != null) {
            adoptions.add(current);
        }
        return adoptions.stream()
                .flatMap(adoption -> adoption.history().events().stream())
                .anyMatch(event -> {
                    var said = event.claim();
                    return said != null
                            && said.stage() == claim.stage()
                            && said.date().equals(claim.date())
                            && said.precision() == claim.precision();
                });
    }

    private @Nullable AdoptionId follows(EntryId site) {
        var earlier = recorded.getOrDefault(site, List.of());
        return earlier.isEmpty() ? null : earlier.getLast().id();
    }

    private AdoptionDetails details(String owner, Map<AdoptionStage, LocalDate> planned) {
        return new AdoptionDetails(null, programme.version(), owner, "", planned, null);
    }

    /** An adoption without owner or version gets those of the file, since going live needs both. */
    private Adoption owned(Adoption adoption, String owner) {
        if (!adoption.champion().isEmpty() && adoption.version() != null) {
            return adoption;
        }
        var d = adoption.details();
        replanned.add(adoption.id());
        return adoption.with(new AdoptionDetails(
                d.wave(),
                d.version() == null ? programme.version() : d.version(),
                d.champion().isEmpty() ? owner : d.champion(),
                d.deputy(),
                d.planned(),
                d.nextReview()));
    }

    private void keep(Adoption adoption) {
        open.put(adoption.site(), adoption);
        if (!targets.contains(adoption.site())) {
            named.add(adoption.site());
        }
    }

    private String code(Row row) {
        return reading.mapping().cell(row, "ods_code");
    }

    private void outcome(Row row, RowOutcome outcome, String words) {
        rows.put(row.line(), new PlannedRow(row.line(), code(row), outcome, words));
    }

    private static String words(RuntimeException refused) {
        return Objects.requireNonNullElse(refused.getMessage(), "Cannot be recorded");
    }

    private ImportPlan result() {
        var begun = new ArrayList<Adoption>();
        var grown = new LinkedHashMap<Adoption, Integer>();
        var changed = new ArrayList<Adoption>();
        for (var adoption : open.values()) {
            var before = known.get(adoption.id());
            if (before == null) {
                begun.add(adoption);
                continue;
            }
            if (replanned.contains(adoption.id())) {
                changed.add(adoption);
            }
            if (adoption.history().events().size() > before) {
                grown.put(adoption, before);
            }
        }
        return new ImportPlan(List.copyOf(rows.values()), begun, grown, changed, Set.copyOf(named), earliest);
    }
}
