package org.groundswell.app.programme;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.groundswell.app.signin.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All that can be done with programmes. What a programme decides is its manager's; reading needs no account. */
@Service
@Transactional
public class Programmes {

    private static final String NOT_MANAGER = "Only a manager of this programme may change it.";

    private final ProgrammeStore store;
    private final PlanStore plans;
    private final Improvements improvements;
    private final Memberships memberships;
    private final AuditLog audit;
    private final Search search;
    private final InstantSource clock;

    Programmes(
            ProgrammeStore store,
            PlanStore plans,
            Improvements improvements,
            Memberships memberships,
            AuditLog audit,
            Search search,
            InstantSource clock) {
        this.store = store;
        this.plans = plans;
        this.improvements = improvements;
        this.memberships = memberships;
        this.audit = audit;
        this.search = search;
        this.clock = clock;
    }

    /**
     * The programme with this code.
     *
     * @throws NotFound if there is none, or it is only proposed and this person has no part in it
     */
    @Transactional(readOnly = true)
    public Programme get(String code, Optional<Member> member) {
        return store.find(code)
                .filter(programme -> programme.state() != ProgrammeState.PROPOSED
                        || member.filter(m -> mayRead(programme, m)).isPresent())
                .orElseThrow(() -> new NotFound("programme", code));
    }

    /** With what belongs to a programme that is at hand. */
    @Transactional(readOnly = true)
    public ProgrammeInFull inFull(Programme programme) {
        return new ProgrammeInFull(programme, improvements.get(programme.improvement()), plans.aims(programme.id()));
    }

    @Transactional(readOnly = true)
    public Optional<Programme> find(ProgrammeId id) {
        return store.find(id);
    }

    /** The programme with this code, whoever asks: for use cases that check that themselves. */
    @Transactional(readOnly = true)
    public Optional<Programme> find(String code) {
        return store.find(code);
    }

    /** Programmes whose name, code or improvement holds the text; those only proposed are listed to their members. */
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> list(String text, Optional<Member> member, int limit, int offset) {
        return store.list(text.strip(), isAdministrator(member), mine(member), limit, offset);
    }

    /** Programmes only proposed, with the text in their name, code or improvement, that this person has a part in. */
    @Transactional(readOnly = true)
    public List<ProgrammeSummary> proposed(String text, Member member, int limit) {
        return store.proposed(text.strip(), member.isAdministrator(), mine(Optional.of(member)), limit);
    }

    /** How many programmes that list holds. */
    @Transactional(readOnly = true)
    public int count(String text, Optional<Member> member) {
        return store.count(text.strip(), isAdministrator(member), mine(member));
    }

    /** The improvements a programme can be about, by title. */
    @Transactional(readOnly = true)
    public List<Spreadable> mayBeSpread() {
        return store.spreadable();
    }

    private static boolean isAdministrator(Optional<Member> member) {
        return member.filter(Member::isAdministrator).isPresent();
    }

    private static List<UUID> mine(Optional<Member> member) {
        return member.stream()
                .flatMap(m -> m.memberships().stream())
                .filter(membership -> membership.role() == Role.PROGRAMME_MANAGER || membership.role() == Role.VIEWER)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether this person may read what is not public of the programme: its sites one by one, reasons and notes. */
    public boolean mayRead(Programme programme, Member member) {
        return mayRead(programme.id(), member);
    }

    /** As {@link #mayRead(Programme, Member)}, of a programme in a list. */
    public boolean mayRead(ProgrammeId programme, Member member) {
        return member.is(Role.PROGRAMME_MANAGER, programme.value()) || member.is(Role.VIEWER, programme.value());
    }

    public boolean mayManage(Programme programme, Member member) {
        return member.is(Role.PROGRAMME_MANAGER, programme.id().value());
    }

    /**
     * Proposes a programme, whose manager this person becomes. Administrators do this, and whoever already manages one or
     * edits the improvement.
     *
     * @throws Refusal if something about the draft must be put right, or the improvement has no published version
     */
    public Programme propose(ImprovementId improvement, ProgrammeDraft draft, Member by) {
        if (!by.isAny(Role.PROGRAMME_MANAGER)) {
            by.mustBe(
                    Role.EDITOR,
                    improvement.value(),
                    "Only a programme manager or an editor of the improvement may propose a programme.");
        }
        draft.check();
        var version = improvements
                .currentVersion(improvement)
                .orElseThrow(() -> new Refusal("improvement", "Select an improvement that has a published version"));
        var programme = Programme.proposed(improvement, version.id(), draft);
        store.add(programme, by.id(), clock.instant());
        memberships.grant(
                by.id(), new Membership(Role.PROGRAMME_MANAGER, programme.id().value()), by);
        log(by, "programme.proposed", programme, programme.code());
        return programme;
    }

    /**
     * Changes what is said about a programme.
     *
     * @param seen the edit version the person had before them
     */
    public Programme edit(Programme programme, int seen, ProgrammeDraft draft, Member by) {
        mustManage(programme, by);
        draft.check();
        var changed = programme.asSeen(seen).saying(draft);
        store.update(changed);
        log(by, "programme.edited", changed, "edit " + (seen + 1));
        return changed;
    }

    /** Moves the programme on, as the person had it before them; pausing and stopping need a reason. */
    public void move(Programme opened, ProgrammeState to, String why, Member by) {
        mustManage(opened, by);
        if ((to == ProgrammeState.PAUSED || to == ProgrammeState.STOPPED) && why.isBlank()) {
            throw new Refusal(
                    "why", "Say why the programme is " + (to == ProgrammeState.PAUSED ? "paused" : "stopped"));
        }
        PatientData.refuseIn("why", why);
        if (to == ProgrammeState.SPREADING && !improvements.hasCompleteProceed(opened.improvement())) {
            throw new Refusal(
                    "state",
                    "Record a scale decision to proceed, with its safety, equality and involvement parts, before spreading");
        }
        store.update(opened.moveTo(to, why.strip()));
        // What uses an improvement counts from the approval of its programme.
        search.changed(ImprovementDocuments.id(opened.improvement()));
        log(by, "programme.moved", opened, opened.state().label() + " to " + to.label());
    }

    /** Takes up another published version for sites that go live from now on. */
    public void useVersion(Programme opened, VersionId version, Member by) {
        mustManage(opened, by);
        store.update(opened.using(version));
        log(by, "programme.version-chosen", opened, version.value().toString());
    }

    @Transactional(readOnly = true)
    public List<SpreadAim> aims(ProgrammeId programme) {
        return plans.aims(programme);
    }

    public void addAim(Programme programme, SpreadAim aim, Member by) {
        mustManage(programme, by);
        if (aim.denominator() != null && aim.to().longValue() > aim.denominator()) {
            throw new Refusal("to", "Enter a number up to the " + aim.denominator() + " there are");
        }
        PatientData.refuseIn("population", aim.population());
        plans.add(programme.id(), aim);
        log(by, "programme.aim-added", programme, aim.inShort());
    }

    public void removeAim(Programme programme, AimId aim, Member by) {
        mustManage(programme, by);
        if (plans.removeAim(programme.id(), aim) == 0) {
            throw new NotFound("aim", aim.value());
        }
        log(by, "programme.aim-removed", programme, aim.value().toString());
    }

    @Transactional(readOnly = true)
    public List<Wave> waves(ProgrammeId programme) {
        return plans.waves(programme);
    }

    /** Adds a wave at the end, or changes the one with that id. */
    public void saveWave(Programme programme, Wave wave, Member by) {
        mustManage(programme, by);
        if (wave.starts() != null && wave.ends() != null && wave.ends().isBefore(wave.starts())) {
            throw new Refusal("ends", "Enter an end on or after the start");
        }
        if (plans.save(programme.id(), wave) == 0) {
            throw new NotFound("wave", wave.id().value());
        }
        log(by, "programme.wave-saved", programme, "wave " + wave.number());
    }

    public void removeWave(Programme programme, WaveId wave, Member by) {
        mustManage(programme, by);
        if (plans.removeWave(programme.id(), wave) == 0) {
            throw new NotFound("wave", wave.value());
        }
        log(by, "programme.wave-removed", programme, wave.value().toString());
    }

    /** The sites the programme was for on that day: the denominator of everything it reports. */
    @Transactional(readOnly = true)
    public List<EntryId> targets(ProgrammeId programme, LocalDate asAt) {
        return plans.targets(programme, asAt);
    }

    /** The target sites of that day, each with the day it came on the list. */
    @Transactional(readOnly = true)
    public Map<EntryId, LocalDate> targetsSince(ProgrammeId programme, LocalDate asAt) {
        return plans.targetsSince(programme, asAt);
    }

    /** Puts sites on the target list, as from that day. */
    public TargetChange addTargets(Programme programme, Collection<EntryId> sites, LocalDate from, Member by) {
        mustManage(programme, by);
        if (from.isAfter(today())) {
            throw new Refusal("from", "Enter a date that is not in the future");
        }
        int added = plans.addTargets(programme.id(), sites, from, by.id(), clock.instant());
        log(by, "programme.targets-added", programme, added + " sites");
        return new TargetChange(added, sites.size() - added);
    }

    /** Puts sites an import names on the target list; who may import is for the import to decide. */
    public void takeOverTargets(Programme programme, Collection<EntryId> sites, LocalDate from, Optional<Member> by) {
        if (!sites.isEmpty()) {
            plans.addTargets(programme.id(), sites, from, by.map(Member::id).orElse(null), clock.instant());
        }
    }

    /** Takes sites off the target list from today; what they did stays recorded. */
    public TargetChange removeTargets(Programme programme, Collection<EntryId> sites, Member by) {
        mustManage(programme, by);
        int removed = plans.removeTargets(programme.id(), sites, today());
        log(by, "programme.targets-removed", programme, removed + " sites");
        return new TargetChange(removed, sites.size() - removed);
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Directory.ZONE);
    }

    private void mustManage(Programme programme, Member by) {
        by.mustBe(Role.PROGRAMME_MANAGER, programme.id().value(), NOT_MANAGER);
    }

    private void log(Member by, String action, Programme programme, String detail) {
        audit.add(by.id().value(), action, "programme " + programme.code(), detail, clock.instant());
        search.changed(ProgrammeDocuments.id(programme.id()));
    }
}
