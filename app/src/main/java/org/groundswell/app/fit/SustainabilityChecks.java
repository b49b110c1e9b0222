package org.groundswell.app.fit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.Scoring;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether improvements will last where they went live: checked 3, 6, 12 and 24 months afterwards. */
@Service
@Transactional
public class SustainabilityChecks {

    /** How far the list of due checks looks ahead. */
    public static final int DAYS_AHEAD = 30;

    private static final int LONGEST_NOTE = 2_000;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CheckStore store;
    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Instruments instruments;
    private final AuditLog audit;
    private final InstantSource clock;

    SustainabilityChecks(
            CheckStore store,
            Adoptions adoptions,
            Programmes programmes,
            Instruments instruments,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The checks of one adoption.
     *
     * @param liveOn empty if it is not in use now
     * @param checks those that count, earliest milestone first
     */
    public record History(
            Adoption adoption, Optional<LocalDate> liveOn, List<SustainabilityCheck> checks, LocalDate today) {

        /** The milestone to check next: the latest that has come and has no check, or the next to come. */
        public Optional<Milestone> next() {
            return liveOn.flatMap(live -> Milestone.reached(live, today).reversed().stream()
                    .findFirst()
                    .filter(milestone -> check(milestone).isEmpty())
                    .or(() -> List.of(Milestone.values()).stream()
                            .filter(milestone -> milestone.due(live).isAfter(today))
                            .findFirst()));
        }

        public Optional<SustainabilityCheck> check(Milestone milestone) {
            return checks.stream()
                    .filter(check -> check.milestone() == milestone)
                    .findFirst();
        }

        /** Milestones that have come, which may be checked or checked again. */
        public List<Milestone> reached() {
            return liveOn.map(live -> Milestone.reached(live, today)).orElse(List.of());
        }
    }

    /** How a programme's checks stand; the fields are those of the list. */
    public record Standing(int inUse, int due, int overdue, int ahead, int checked, int reached, double line) {

        public int listed() {
            return due + ahead;
        }
    }

    @Transactional(readOnly = true)
    public Instrument instrument() {
        return instruments.current(Instrument.SUSTAINABILITY);
    }

    @Transactional(readOnly = true)
    public History of(AdoptionId id, Member by) {
        return of(adoptions.get(id, by));
    }

    /** As {@link #of(AdoptionId, Member)}, of an adoption that somebody who may read it has before them. */
    @Transactional(readOnly = true)
    public History of(Adoption adoption) {
        var id = adoption.id();
        return new History(adoption, store.liveSince(id), store.of(id), today());
    }

    /**
     * Records a check. An earlier one for the same milestone stays readable and does not count any more.
     *
     * @throws Refusal  if a factor has no level, or the note holds what it must not
     * @throws Conflict if the adoption is not in use, or the milestone has not come
     */
    public void record(AdoptionId id, Milestone milestone, Map<String, Integer> levels, String note, Member by) {
        var history = of(id, by);
        if (!Adoptions.mayMove(history.adoption(), by)) {
            throw new Forbidden("Only a manager of the programme or the lead of the site may record a check.");
        }
        if (history.liveOn().isEmpty()) {
            throw new Conflict("The improvement is not in use at this site now, so there is nothing to check.");
        }
        if (!history.reached().contains(milestone)) {
            throw new Conflict("The check at %s is not due before %s."
                    .formatted(milestone.label(), milestone.due(history.liveOn().get())));
        }
        var instrument = instrument();
        var reasons = new ArrayList<Refusal.Reason>();
        for (var item : instrument.items()) {
            var level = levels.get(item.code());
            if (level == null || item.level(level).isEmpty()) {
                reasons.add(new Refusal.Reason("level-" + item.code(), "Select a level: " + item.question()));
            }
        }
        if (note.length() > LONGEST_NOTE) {
            reasons.add(new Refusal.Reason("note", "Shorten the note to 2,000 characters or fewer"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        PatientData.refuseIn("note", note);
        var now = clock.instant();
        var score = SustainabilityCheck.score(instrument, levels);
        store.add(id, new SustainabilityCheck(milestone, instrument, levels, score, note.strip(), now), by.id());
        audit.add(
                by.id().value(),
                "fit.sustainability-checked",
                "adoption " + id.value(),
                "At %s: %.1f".formatted(milestone.label(), score),
                now);
    }

    /** One page of the checks due in a programme, overdue ones first, and those that come soon. */
    @Transactional(readOnly = true)
    public List<DueCheck> due(Programme programme, int limit, long offset, Member by) {
        mustRead(programme, by);
        return store.due(programme.id(), today().plusDays(DAYS_AHEAD), limit, offset);
    }

    @Transactional(readOnly = true)
    public Standing standing(Programme programme, Member by) {
        mustRead(programme, by);
        var today = today();
        double line = instruments
                .findCurrent(Instrument.SUSTAINABILITY)
                .map(Instrument::scoring)
                .map(scoring -> scoring instanceof Scoring.Points points ? points.line() : 0.0)
                .orElse(0.0);
        var counts = store.counts(
                programme.id(), today, today.minusDays(DueCheck.GRACE_DAYS), today.plusDays(DAYS_AHEAD), line);
        return new Standing(
                counts.inUse(),
                counts.due(),
                counts.overdue(),
                counts.ahead(),
                counts.checked(),
                counts.reached(),
                line);
    }

    public LocalDate today() {
        return clock.instant().atZone(LONDON).toLocalDate();
    }

    private void mustRead(Programme programme, Member by) {
        if (!programmes.mayRead(programme, by)) {
            throw new Forbidden("Only managers and viewers of this programme may see its checks.");
        }
    }
}
