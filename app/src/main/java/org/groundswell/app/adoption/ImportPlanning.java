package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.tabular.Row;
import org.jspecify.annotations.Nullable;

/** Compares the rows of a file with what is recorded, site by site, each in the order in which things happened. */
final class ImportPlanning {

    private final Programme programme;
    private final String improvementCode;
    private final ImportReading reading;
    private final Gate gate;
    private final Map<String, Entry> sites;
    private final Map<EntryId, LocalDate> targets;
    private final @Nullable MemberId by;
    private final LocalDate today;
    private final Instant at;

    private final Map<EntryId, SiteRecord> records = new LinkedHashMap<>();
    private final Set<EntryId> named = new LinkedHashSet<>();
    private final Map<Long, PlannedRow> rows = new LinkedHashMap<>();
    private LocalDate earliest;

    /** @param targets when each target site came on the list */
    ImportPlanning(
            Programme programme,
            String improvementCode,
            ImportReading reading,
            Gate gate,
            Map<String, Entry> sites,
            List<Adoption> recorded,
            Map<EntryId, LocalDate> targets,
            @Nullable MemberId by,
            LocalDate today,
            Instant at) {
        this.programme = programme;
        this.improvementCode = improvementCode;
        this.reading = reading;
        this.gate = gate;
        this.sites = sites;
        this.targets = targets;
        this.by = by;
        this.today = today;
        this.at = at;
        this.earliest = today;
        recorded.stream()
                .collect(Collectors.groupingBy(Adoption::site))
                .forEach((site, adoptions) -> records.put(site, new SiteRecord(adoptions)));
    }

    /**
     * A row whose cells could be read, before it is compared.
     *
     * @param planned when it is planned to go live; null if the row plans nothing
     * @param claim   the stage it says was reached; null if it plans, or has no date
     */
    private record Read(
            Row row,
            Entry site,
            @Nullable LocalDate planned,
            @Nullable StageClaim claim) {}

    ImportPlan plan(List<Row> table) {
        var read = new LinkedHashMap<EntryId, List<Read>>();
        for (var row : table) {
            rows.put(row.line(), new PlannedRow(row.line(), code(row), RowOutcome.REFUSED, ""));
            try {
                var one = read(row);
                if (one != null) {
                    read.computeIfAbsent(one.site().id(), _ -> new ArrayList<>())
                            .add(one);
                }
            } catch (Refusal refusal) {
                outcome(row, RowOutcome.REFUSED, words(refusal));
            }
        }
        read.values().forEach(ofSite -> inOrder(ofSite).forEach(this::compare));
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
        var dated = reading.dated(row).orElse(null);
        if (dated == null) {
            return new Read(row, site, null, null);
        }
        if (meaning.equals(AdoptionFields.PLAN)) {
            return new Read(row, site, dated.date(), null);
        }
        var stage = AdoptionStage.named(meaning)
                .orElseThrow(() -> new Refusal("stage", "Choose which stage the rows are about"));
        return new Read(row, site, null, reading.claim(row, stage, dated));
    }

    /**
     * The rows of a site as they happened. A file that tells its story in order is believed, since several things may
     * have happened on one day or in one month; any other is put in the order of its dates.
     */
    private static List<Read> inOrder(List<Read> ofSite) {
        if (ofSite.size() == 1 || tellsAStory(ofSite)) {
            return ofSite;
        }
        return ofSite.stream()
                .sorted(Comparator.comparing((Read one) -> one.claim() == null
                                ? LocalDate.MAX
                                : one.claim().date())
                        .thenComparing(one -> one.claim() == null
                                ? AdoptionStage.IDENTIFIED
                                : one.claim().stage()))
                .toList();
    }

    private static boolean tellsAStory(List<Read> ofSite) {
        var told = new ArrayList<AdoptionStage>();
        StageClaim before = null;
        for (var one : ofSite) {
            var claim = one.claim();
            if (claim == null || (before != null && SiteRecord.same(before, claim))) {
                continue;
            }
            if (before != null && !claim.canBeOnOrAfter(before.date())) {
                return false;
            }
            if (!told.isEmpty() && told.getLast().ended()) {
                told.clear();
            }
            if (!told.isEmpty() && !Story.mayTakeOver(told, claim.stage())) {
                return false;
            }
            told.add(claim.stage());
            before = claim;
        }
        return true;
    }

    private void compare(Read read) {
        try {
            if (read.claim() != null) {
                take(read, read.claim());
            } else if (read.planned() != null) {
                plan(read, read.planned());
            } else {
                boolean fresh = name(read.site());
                outcome(read.row(), fresh ? RowOutcome.TARGET : RowOutcome.UNCHANGED, "No date of any stage");
            }
        } catch (Refusal | Conflict refused) {
            outcome(read.row(), RowOutcome.REFUSED, words(refused));
        }
    }

    private void take(Read read, StageClaim claim) {
        var record = record(read.site());
        var before = record.open();
        if (record.matches(claim) || (record.says(claim) && !goesOn(record, claim))) {
            outcome(read.row(), RowOutcome.UNCHANGED, claim.stage().label() + " is recorded already");
            return;
        }
        var problems = claim.problems(today, read.site().openDate());
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        PatientData.refuseIn("note", claim.note());
        PatientData.refuseIn("reason_text", claim.reasonText());
        var owner = reading.owner(read.row());
        Adoption after;
        if (before == null) {
            after = begun(read.site(), owner, Map.of(), claim);
            gate.check(after);
            record.keep(after);
        } else {
            var owned = owned(before, owner);
            after = owned.takeOver(claim, by, at);
            gate.check(after);
            record.keep(after);
            if (!owned.equals(before)) {
                record.replan(after);
            }
        }
        name(read.site());
        earliest = claim.date().isBefore(earliest) ? claim.date() : earliest;
        outcome(read.row(), RowOutcome.ADDED, claim.stage().label() + ", " + claim.when());
    }

    /** Whether the same thing said again can be the next thing that happened. */
    private static boolean goesOn(SiteRecord record, StageClaim claim) {
        var open = record.open();
        if (open != null) {
            return open.mayTakeOver(claim.stage());
        }
        var over = record.adoptions().getLast().latest().claim();
        return !claim.stage().ended() && claim.canBeOnOrAfter(over.date());
    }

    /** A plan is not an adoption: the site is identified, and the planned date stands beside it. */
    private void plan(Read read, LocalDate planned) {
        var record = record(read.site());
        var before = record.open();
        if (before != null
                && (before.stage().adopted() || planned.equals(before.planned().get(AdoptionStage.LIVE)))) {
            outcome(read.row(), RowOutcome.UNCHANGED, "The plan is recorded already, or the site is live");
            return;
        }
        var plans = new EnumMap<AdoptionStage, LocalDate>(AdoptionStage.class);
        if (before != null) {
            plans.putAll(before.planned());
        }
        plans.put(AdoptionStage.LIVE, planned);
        if (before == null) {
            var from = targets.getOrDefault(read.site().id(), today);
            var opened = read.site().openDate();
            var identified = StageClaim.of(
                    AdoptionStage.IDENTIFIED,
                    opened != null && opened.isAfter(from) ? today : from,
                    EvidenceTier.SELF_DECLARED);
            record.keep(begun(read.site(), reading.owner(read.row()), plans, identified));
        } else {
            var d = before.details();
            record.replan(before.with(
                    new AdoptionDetails(d.wave(), d.version(), d.champion(), d.deputy(), plans, d.nextReview())));
        }
        name(read.site());
        outcome(read.row(), RowOutcome.PLANNED, "Planned to go live on " + DatePrecision.DAY.words(planned));
    }

    private SiteRecord record(Entry site) {
        return records.computeIfAbsent(site.id(), _ -> new SiteRecord(List.of()));
    }

    private Adoption begun(Entry site, String owner, Map<AdoptionStage, LocalDate> plans, StageClaim claim) {
        var earlier = record(site).adoptions();
        if (!earlier.isEmpty() && claim.stage().ended()) {
            throw new Conflict("The adoption was over already: %s, %s."
                    .formatted(
                            earlier.getLast().stage().label(),
                            earlier.getLast().latest().claim().when()));
        }
        var details = new AdoptionDetails(null, programme.version(), owner, "", plans, null);
        return Adoption.follow(programme.id(), site.id(), details, earlier, StageEvent.Kind.HISTORY, claim, by, at);
    }

    /** An adoption without owner or version gets those of the file, since going live needs both. */
    private Adoption owned(Adoption adoption, String owner) {
        var d = adoption.details();
        return adoption.with(new AdoptionDetails(
                d.wave(),
                d.version() == null ? programme.version() : d.version(),
                d.champion().isEmpty() ? owner : d.champion(),
                d.deputy(),
                d.planned(),
                d.nextReview()));
    }

    /** Notes that the site belongs on the target list; false if it is there or noted already. */
    private boolean name(Entry site) {
        return !targets.containsKey(site.id()) && named.add(site.id());
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
        var grown = new LinkedHashMap<Adoption, Integer>();
        records.values().forEach(record -> grown.putAll(record.grown()));
        return new ImportPlan(
                List.copyOf(rows.values()),
                records.values().stream().flatMap(SiteRecord::begun).toList(),
                grown,
                records.values().stream().flatMap(SiteRecord::replanned).toList(),
                Set.copyOf(named),
                earliest);
    }
}
