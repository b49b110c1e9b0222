package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that can be done with adoptions. A programme's manager and the lead of the site move them; viewers read them. */
@Service
@Transactional
public class Adoptions {

    private static final AdoptionDetails NO_DETAILS = new AdoptionDetails(null, null, "", "", Map.of(), null);

    private final AdoptionStore store;
    private final Programmes programmes;
    private final Improvements improvements;
    private final Directory directory;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Adoptions(
            AdoptionStore store,
            Programmes programmes,
            Improvements improvements,
            Directory directory,
            AuditLog audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.programmes = programmes;
        this.improvements = improvements;
        this.directory = directory;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound if there is none that this person may read */
    @Transactional(readOnly = true)
    public Adoption get(AdoptionId id, Member member) {
        return store.find(id)
                .filter(adoption -> mayRead(adoption, member))
                .orElseThrow(() -> new NotFound("adoption", id.value()));
    }

    /** The adoptions of a site that this person may read, oldest first. */
    @Transactional(readOnly = true)
    public List<Adoption> ofSite(EntryId site, Member member) {
        return store.ofSite(site).stream()
                .filter(adoption -> mayRead(adoption, member))
                .toList();
    }

    private static boolean mayRead(Adoption adoption, Member member) {
        return mayMove(adoption, member)
                || member.is(Role.VIEWER, adoption.programme().value());
    }

    /** Whether this person may move, correct and edit the adoption. */
    public static boolean mayMove(Adoption adoption, Member member) {
        return member.is(Role.PROGRAMME_MANAGER, adoption.programme().value())
                || member.is(Role.SITE_LEAD, adoption.site().value());
    }

    /**
     * Begins an adoption at a target site, at Identified, Engaged or Declined.
     *
     * @throws Refusal  if the claim breaks a rule
     * @throws Conflict if the site has an open adoption in this programme
     */
    public Adoption begin(Programme programme, EntryId site, StageClaim claim, Member by) {
        by.mustBe(
                Role.PROGRAMME_MANAGER,
                programme.id().value(),
                "Only a manager of this programme may begin an adoption.");
        if (claim.stage() != AdoptionStage.IDENTIFIED
                && !AdoptionStage.IDENTIFIED.next().contains(claim.stage())) {
            throw new Conflict("An adoption begins at Identified, Engaged, Declined or Not eligible, not at "
                    + claim.stage().label() + ".");
        }
        check(claim, programme.id(), site, by);
        var earlier = store.ofSites(programme.id(), List.of(site));
        var at = now();
        var adoption = begun(programme, site, earlier, claim, by, at);
        store.add(List.of(adoption), at);
        published(adoption, "adoption.begun", by);
        return adoption;
    }

    /**
     * Moves an adoption to the next stage.
     *
     * @param eventsSeen how many events the adoption had when the person opened the page
     * @throws Conflict if it has changed since, or the present stage does not lead there
     * @throws Refusal  if the claim breaks a rule
     */
    public Adoption move(AdoptionId id, int eventsSeen, StageClaim claim, Member by) {
        var adoption = changeable(id, eventsSeen, by);
        check(claim, adoption.programme(), adoption.site(), by);
        var moved = adoption.moveTo(claim, by.id(), now());
        gate(moved).check(moved);
        store.append(moved);
        published(moved, "adoption.moved", by);
        return moved;
    }

    /** Records what an earlier event should have said; both stay readable. */
    public Adoption correct(AdoptionId id, int eventsSeen, int position, StageClaim claim, String why, Member by) {
        var adoption = changeable(id, eventsSeen, by);
        mustSayWhy(why);
        check(claim, adoption.programme(), adoption.site(), by);
        var corrected = adoption.correct(position, claim, why.strip(), by.id(), now());
        if (!adoption.stage().adopted()) {
            gate(corrected).check(corrected);
        }
        store.append(corrected);
        published(corrected, "adoption.corrected", by);
        return corrected;
    }

    /** Records that an earlier event never happened; it stays readable. */
    public Adoption withdraw(AdoptionId id, int eventsSeen, int position, String why, Member by) {
        var adoption = changeable(id, eventsSeen, by);
        mustSayWhy(why);
        var withdrawn = adoption.withdraw(position, why.strip(), by.id(), now());
        store.append(withdrawn);
        published(withdrawn, "adoption.event-withdrawn", by);
        return withdrawn;
    }

    /** Changes owner, version, wave and planned dates. */
    public void edit(AdoptionId id, int editVersion, AdoptionDetails details, Member by) {
        var adoption = get(id, by);
        mustMove(adoption, by);
        if (adoption.editVersion() != editVersion) {
            throw new Conflict("Someone else changed this adoption in the meantime. "
                    + "Go back to keep what you typed, look at it as it is now, and save again.");
        }
        if (adoption.stage().adopted() && (details.champion().isEmpty() || details.version() == null)) {
            throw new Refusal(details.champion().isEmpty() ? "champion" : "version", StageRules.OWNER_AND_VERSION);
        }
        if (!Objects.equals(adoption.wave(), details.wave())) {
            gate(adoption).checkWave(adoption.with(details));
        }
        store.update(adoption.with(details));
        audit.add(by.id().value(), "adoption.edited", subject(adoption), "owner, version, wave or dates", now());
    }

    /**
     * Moves many sites of a programme to one stage: all of them or, when any cannot, none.
     *
     * @return how many moved
     * @throws Refusal with one reason for each site that cannot
     */
    public int moveAll(Programme programme, Collection<EntryId> sites, StageClaim claim, Member by) {
        by.mustBe(
                Role.PROGRAMME_MANAGER, programme.id().value(), "Only a manager of this programme may move its sites.");
        var earlier = earlier(programme, sites);
        var open = open(earlier);
        var entries = directory.byIds(sites);
        var gate = gate(programme);
        var refused = new ArrayList<Refusal.Reason>();
        var begun = new ArrayList<Adoption>();
        var moved = new ArrayList<Adoption>();
        var at = now();
        for (var site : sites) {
            try {
                var problems = claim.problems(today(), opened(entries.get(site)));
                if (!problems.isEmpty()) {
                    throw new Refusal(problems);
                }
                var adoption = open.get(site);
                if (adoption == null) {
                    begun.add(
                            begun(programme, site, earlier.getOrDefault(site, List.of()), mustBeFirst(claim), by, at));
                } else {
                    var after = adoption.moveTo(claim, by.id(), at);
                    gate.check(after);
                    moved.add(after);
                }
            } catch (Refusal | Conflict e) {
                refused.add(new Refusal.Reason("sites", name(entries.get(site)) + ": " + e.getMessage()));
            }
        }
        if (!refused.isEmpty()) {
            throw new Refusal(refused);
        }
        PatientData.refuseIn("note", claim.note());
        PatientData.refuseIn("reasonText", claim.reasonText());
        store.add(begun, at);
        store.append(moved.stream()
                .collect(Collectors.toMap(
                        Function.identity(), a -> a.history().events().size() - 1)));
        audit.add(
                by.id().value(),
                "adoption.moved-together",
                "programme " + programme.code(),
                sites.size() + " sites to " + claim.stage(),
                at);
        Stream.concat(begun.stream(), moved.stream()).forEach(this::publish);
        return sites.size();
    }

    private static StageClaim mustBeFirst(StageClaim claim) {
        if (claim.stage() != AdoptionStage.IDENTIFIED
                && !AdoptionStage.IDENTIFIED.next().contains(claim.stage())) {
            throw new Conflict("An adoption at Identified cannot move to %s."
                    .formatted(claim.stage().label()));
        }
        return claim;
    }

    /** Puts many sites of a programme into a wave, or into none; a site not yet approached is identified first. */
    public int assignWave(Programme programme, Collection<EntryId> sites, @Nullable WaveId wave, Member by) {
        by.mustBe(
                Role.PROGRAMME_MANAGER, programme.id().value(), "Only a manager of this programme may plan its waves.");
        var earlier = earlier(programme, sites);
        var open = open(earlier);
        var gate = gate(programme);
        open.values().forEach(adoption -> gate.checkWave(adoption.in(wave)));
        var at = now();
        var identified = StageClaim.of(AdoptionStage.IDENTIFIED, today(), EvidenceTier.SELF_DECLARED);
        var begun = sites.stream()
                .filter(site -> !open.containsKey(site))
                .map(site -> begun(programme, site, earlier.getOrDefault(site, List.of()), identified, by, at))
                .toList();
        store.add(begun, at);
        int assigned = store.assignWave(programme.id(), sites, wave);
        var which = programmes.waves(programme.id()).stream()
                .filter(w -> w.id().equals(wave))
                .map(Wave::name)
                .findFirst()
                .orElse("no wave");
        audit.add(
                by.id().value(),
                "adoption.wave-assigned",
                "programme " + programme.code(),
                assigned + " sites to " + which,
                at);
        return assigned;
    }

    /** A new adoption; of a site that stopped one before, it points to that. */
    private static Adoption begun(
            Programme programme, EntryId site, List<Adoption> earlier, StageClaim claim, Member by, Instant at) {
        var follows = earlier.isEmpty() ? null : earlier.getLast().id();
        return Adoption.begin(programme.id(), site, NO_DETAILS, follows, StageEvent.Kind.MOVE, claim, by.id(), at);
    }

    /** The adoptions of each of these sites in the programme, oldest first. */
    private Map<EntryId, List<Adoption>> earlier(Programme programme, Collection<EntryId> sites) {
        return store.ofSites(programme.id(), sites).stream().collect(Collectors.groupingBy(Adoption::site));
    }

    private static Map<EntryId, Adoption> open(Map<EntryId, List<Adoption>> earlier) {
        return earlier.values().stream()
                .flatMap(List::stream)
                .filter(adoption -> !adoption.stage().ended())
                .collect(Collectors.toMap(Adoption::site, Function.identity()));
    }

    private Adoption changeable(AdoptionId id, int eventsSeen, Member by) {
        var adoption = get(id, by);
        mustMove(adoption, by);
        if (adoption.history().events().size() != eventsSeen) {
            throw new Conflict("Someone else changed this adoption a moment ago. Look at it again before you go on.");
        }
        return adoption;
    }

    private static @Nullable LocalDate opened(@Nullable Entry entry) {
        return entry == null ? null : entry.openDate();
    }

    private static String name(@Nullable Entry entry) {
        return entry == null ? "A site" : entry.name();
    }

    private static void mustMove(Adoption adoption, Member by) {
        if (!mayMove(adoption, by)) {
            throw new Forbidden("Only a manager of the programme or the lead of the site may change an adoption.");
        }
    }

    private void check(StageClaim claim, ProgrammeId programme, EntryId site, Member by) {
        var problems = new ArrayList<>(
                claim.problems(today(), opened(directory.find(site).orElse(null))));
        if (claim.tier() == EvidenceTier.OBSERVED && !by.is(Role.PROGRAMME_MANAGER, programme.value())) {
            problems.add(new Refusal.Reason(
                    "tier", "Select self-declared or data-backed: observed is for somebody from outside the site"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        PatientData.refuseIn("note", claim.note());
        PatientData.refuseIn("reasonText", claim.reasonText());
    }

    /** What stands between the sites of a programme and the later stages, now. */
    Gate gate(Programme programme) {
        var testWaves = programmes.waves(programme.id()).stream()
                .filter(Wave::test)
                .map(Wave::id)
                .collect(Collectors.toUnmodifiableSet());
        var known = new HashMap<VersionId, Boolean>();
        return new Gate(
                testWaves,
                improvements.hasCompleteProceed(programme.improvement()),
                version -> known.computeIfAbsent(version, v -> improvements.mayEnterLive(programme.improvement(), v)));
    }

    private Gate gate(Adoption adoption) {
        return gate(programmes.find(adoption.programme()).orElseThrow());
    }

    private static void mustSayWhy(String why) {
        if (why.isBlank()) {
            throw new Refusal("why", "Say why the earlier entry was wrong");
        }
        PatientData.refuseIn("why", why);
    }

    private void published(Adoption adoption, String action, Member by) {
        var last = adoption.history().events().getLast();
        audit.add(
                by.id().value(),
                action,
                subject(adoption),
                Optional.ofNullable(last.claim())
                        .map(c -> c.stage() + " " + c.date())
                        .orElse("withdrawn"),
                last.recordedAt());
        publish(adoption);
    }

    private void publish(Adoption adoption) {
        events.publishEvent(new AdoptionMoved(
                adoption.id(), adoption.programme(), adoption.history().events().getLast()));
    }

    private static String subject(Adoption adoption) {
        return "adoption " + adoption.id().value();
    }

    /** The database keeps microseconds; a moment that is compared with what it gives back has no more. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return programmes.today();
    }
}
