package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
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
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that can be done with adoptions. A programme's manager and the lead of the site move them; viewers read them. */
@Service
@Transactional
public class Adoptions {

    /** Of a site about which nothing is known but its stage. */
    static final AdoptionDetails NO_DETAILS = new AdoptionDetails(null, null, "", "", Map.of(), null);

    private final AdoptionStore store;
    private final Programmes programmes;
    private final Improvements improvements;
    private final Directory directory;
    private final AuditLog audit;
    private final UseInSearch inSearch;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Adoptions(
            AdoptionStore store,
            Programmes programmes,
            Improvements improvements,
            Directory directory,
            AuditLog audit,
            UseInSearch inSearch,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.programmes = programmes;
        this.improvements = improvements;
        this.directory = directory;
        this.audit = audit;
        this.inSearch = inSearch;
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

    /** With what belongs to it. @throws NotFound if there is none that this person may read */
    @Transactional(readOnly = true)
    public AdoptionInFull inFull(AdoptionId id, Member member) {
        var adoption = get(id, member);
        var programme = programmes.find(adoption.programme()).orElseThrow();
        return new AdoptionInFull(
                adoption,
                directory.find(adoption.site()).orElseThrow(),
                programme,
                improvements.get(programme.improvement()),
                improvements.versions(programme.improvement()),
                programmes.waves(programme.id()));
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
        check(claim, programme.id(), site, by);
        var earlier = store.ofSites(programme.id(), List.of(site));
        var at = now();
        var adoption =
                Adoption.follow(programme.id(), site, NO_DETAILS, earlier, StageEvent.Kind.MOVE, claim, by.id(), at);
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
        checkReturns(adoption, corrected);
        store.append(corrected);
        published(corrected, "adoption.corrected", by);
        return corrected;
    }

    /** Records that an earlier event never happened; it stays readable. */
    public Adoption withdraw(AdoptionId id, int eventsSeen, int position, String why, Member by) {
        var adoption = changeable(id, eventsSeen, by);
        mustSayWhy(why);
        var withdrawn = adoption.withdraw(position, why.strip(), by.id(), now());
        checkReturns(adoption, withdrawn);
        store.append(withdrawn);
        published(withdrawn, "adoption.event-withdrawn", by);
        return withdrawn;
    }

    /** The rules that a corrected history must keep with what is around it, and not only within itself. */
    private void checkReturns(Adoption before, Adoption after) {
        gate(after).checkCorrection(before, after);
        var others = store.ofSites(before.programme(), List.of(before.site())).stream()
                .filter(other -> !other.id().equals(before.id()))
                .toList();
        after.checkBeside(others);
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

    private Adoption changeable(AdoptionId id, int eventsSeen, Member by) {
        var adoption = get(id, by);
        mustMove(adoption, by);
        if (adoption.history().events().size() != eventsSeen) {
            throw new Conflict("Someone else changed this adoption a moment ago. Look at it again before you go on.");
        }
        return adoption;
    }

    private static void mustMove(Adoption adoption, Member by) {
        if (!mayMove(adoption, by)) {
            throw new Forbidden("Only a manager of the programme or the lead of the site may change an adoption.");
        }
    }

    private void check(StageClaim claim, ProgrammeId programme, EntryId site, Member by) {
        var problems = new ArrayList<>(claim.problems(
                today(), directory.find(site).map(Entry::openDate).orElse(null)));
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
                        .map(c -> c.stage().label() + ", " + c.when())
                        .orElse("withdrawn"),
                last.recordedAt());
        inSearch.changed(adoption.programme());
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
