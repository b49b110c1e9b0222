package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a programme's manager does with many of its sites at once: all of them or, when one cannot, none. */
@Service
@Transactional
public class SitesTogether {

    private final AdoptionStore store;
    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Directory directory;
    private final AuditLog audit;
    private final UseInSearch inSearch;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    SitesTogether(
            AdoptionStore store,
            Adoptions adoptions,
            Programmes programmes,
            Directory directory,
            AuditLog audit,
            UseInSearch inSearch,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.directory = directory;
        this.audit = audit;
        this.inSearch = inSearch;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Moves sites to one stage; where none has begun, an adoption begins there.
     *
     * @return how many moved
     * @throws Refusal with one reason for each site that cannot
     */
    public int move(Programme programme, Collection<EntryId> sites, StageClaim claim, Member by) {
        by.mustBe(
                Role.PROGRAMME_MANAGER, programme.id().value(), "Only a manager of this programme may move its sites.");
        var earlier = earlier(programme, sites);
        var open = open(earlier);
        var entries = directory.byIds(sites);
        var gate = adoptions.gate(programme);
        var refused = new ArrayList<Refusal.Reason>();
        var begun = new ArrayList<Adoption>();
        var moved = new ArrayList<Adoption>();
        var at = now();
        for (var site : sites) {
            try {
                var entry = entries.get(site);
                var problems = claim.problems(programmes.today(), entry == null ? null : entry.openDate());
                if (!problems.isEmpty()) {
                    throw new Refusal(problems);
                }
                var adoption = open.get(site);
                if (adoption == null) {
                    begun.add(begun(programme, site, earlier.getOrDefault(site, List.of()), claim, by, at));
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
                sites.size() + " sites to " + claim.stage().label(),
                at);
        inSearch.changed(programme.improvement());
        Stream.concat(begun.stream(), moved.stream())
                .forEach(adoption -> events.publishEvent(new AdoptionMoved(
                        adoption.id(),
                        adoption.programme(),
                        adoption.history().events().getLast())));
        return sites.size();
    }

    /**
     * Puts sites into a wave, or into none. A site not yet approached is identified first, as from the day it came on
     * the target list.
     *
     * @return how many changed their wave or began
     */
    public int putInWave(Programme programme, Collection<EntryId> sites, @Nullable WaveId wave, Member by) {
        by.mustBe(
                Role.PROGRAMME_MANAGER, programme.id().value(), "Only a manager of this programme may plan its waves.");
        var earlier = earlier(programme, sites);
        var open = open(earlier);
        var gate = adoptions.gate(programme);
        open.values().forEach(adoption -> gate.checkWave(adoption.in(wave)));
        var at = now();
        var since = programmes.targetsSince(programme.id(), programmes.today());
        var entries = directory.byIds(sites);
        var begun = sites.stream()
                .filter(site -> !open.containsKey(site))
                .map(site -> {
                    var before = earlier.getOrDefault(site, List.of());
                    var from = identified(since.get(site), entries.get(site), before);
                    var claim = StageClaim.of(AdoptionStage.IDENTIFIED, from, EvidenceTier.SELF_DECLARED);
                    return begun(programme, site, before, claim, by, at);
                })
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

    /** The day the site was identified: when it became a target, but not before it opened or gave up an earlier adoption. */
    private LocalDate identified(@Nullable LocalDate target, @Nullable Entry site, List<Adoption> earlier) {
        var from = target == null ? programmes.today() : target;
        var opened = site == null ? null : site.openDate();
        var over = earlier.isEmpty() ? null : earlier.getLast().latest().claim().date();
        return Stream.of(opened, over)
                .filter(Objects::nonNull)
                .reduce(from, (latest, day) -> day.isAfter(latest) ? day : latest);
    }

    private static Adoption begun(
            Programme programme, EntryId site, List<Adoption> earlier, StageClaim claim, Member by, Instant at) {
        return Adoption.follow(
                programme.id(), site, Adoptions.NO_DETAILS, earlier, StageEvent.Kind.MOVE, claim, by.id(), at);
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

    private static String name(@Nullable Entry entry) {
        return entry == null ? "A site" : entry.name();
    }

    /** The database keeps microseconds; a moment that is compared with what it gives back has no more. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
