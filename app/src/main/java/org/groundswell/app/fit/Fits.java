package org.groundswell.app.fit;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionInFull;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How ready sites are, held against what the improvement requires. */
@Service
@Transactional
public class Fits {

    private static final int LONGEST_NOTE = 2_000;

    private final ReadinessStore store;
    private final AssessedReadiness assessed;
    private final SiteRequirements requirements;
    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Improvements improvements;
    private final AuditLog audit;
    private final InstantSource clock;

    Fits(
            ReadinessStore store,
            AssessedReadiness assessed,
            SiteRequirements requirements,
            Adoptions adoptions,
            Programmes programmes,
            Improvements improvements,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.assessed = assessed;
        this.requirements = requirements;
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.improvements = improvements;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What one site comes to.
     *
     * @param rated empty while the site has not said anything
     */
    public record OfAdoption(Adoption adoption, Requirements requirements, Optional<Readiness> rated, SiteFits fit) {}

    /** @throws Forbidden unless this person manages or views the programme */
    public FitMap map(Programme programme, Member by) {
        if (!programmes.mayRead(programme, by)) {
            throw new Forbidden("Only managers and viewers of this programme may see the fit of its sites.");
        }
        assessed.takeOver(programme.id(), null, by);
        var required = of(programme);
        var dimensions = requirements.instrument().domains();
        var rows = store.ofTargets(programme.id()).stream()
                .map(line -> {
                    var rated = line.readiness();
                    return new FitMap.Row(
                            line.site(),
                            line.code(),
                            line.name(),
                            line.town(),
                            line.adoption(),
                            line.stage(),
                            rated,
                            SiteFits.of(dimensions, required, rated == null ? Map.of() : rated.levels()));
                })
                .toList();
        return new FitMap(required, dimensions, rows);
    }

    /** @throws NotFound if there is no such adoption that this person may read */
    public OfAdoption of(AdoptionId id, Member by) {
        var adoption = adoptions.get(id, by);
        assessed.takeOver(adoption.programme(), id, by);
        var programme = programmes
                .find(adoption.programme())
                .orElseThrow(
                        () -> new NotFound("programme", adoption.programme().value()));
        return of(adoption, of(programme));
    }

    /** As {@link #of(AdoptionId, Member)}, of an adoption that this person has before them. */
    public OfAdoption of(AdoptionInFull inFull, Member by) {
        assessed.takeOver(inFull.programme().id(), inFull.id(), by);
        int version = inFull.version().orElseThrow().number();
        return of(inFull.adoption(), requirements.of(inFull.improvement().id(), version));
    }

    private OfAdoption of(Adoption adoption, Requirements required) {
        var rated = store.latest(adoption.id());
        return new OfAdoption(
                adoption,
                required,
                rated,
                SiteFits.of(
                        requirements.instrument().domains(),
                        required,
                        rated.map(Readiness::levels).orElse(Map.of())));
    }

    private Requirements of(Programme programme) {
        int version =
                improvements.version(programme.version()).map(Version::number).orElseThrow();
        return requirements.of(programme.improvement(), version);
    }

    /**
     * The site's own quick rating, by those who may move the adoption. What it said before stays readable.
     *
     * @param levels by dimension, 0 to 5; a dimension the site does not know is absent
     * @throws Refusal if nothing is rated, or the note holds what it must not
     */
    public void rate(AdoptionId id, Map<String, Integer> levels, String note, Member by) {
        var adoption = adoptions.get(id, by);
        if (!Adoptions.mayMove(adoption, by)) {
            throw new Forbidden(
                    "Only a manager of the programme or the lead of the site may say how ready the site is.");
        }
        var instrument = requirements.instrument();
        var reasons = new ArrayList<Refusal.Reason>();
        levels.forEach((code, level) -> {
            if (instrument.domain(code).isEmpty() || level < 0 || level > Requirement.TOP) {
                reasons.add(new Refusal.Reason("level-" + code, "Select a level from 0 to " + Requirement.TOP));
            }
        });
        if (levels.isEmpty()) {
            reasons.add(new Refusal.Reason("", "Select a level for one dimension at least"));
        }
        if (note.length() > LONGEST_NOTE) {
            reasons.add(new Refusal.Reason("note", "Shorten the note to 2,000 characters or fewer"));
        }
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        PatientData.refuseIn("note", note);
        var now = clock.instant();
        var doubles = new HashMap<String, Double>();
        levels.forEach((code, level) -> doubles.put(code, level.doubleValue()));
        store.add(new Readiness(id, instrument.id(), doubles, note.strip(), null, now), by.id());
        audit.add(
                by.id().value(),
                "fit.site-rated",
                "adoption " + id.value(),
                "%d of %d dimensions"
                        .formatted(levels.size(), instrument.domains().size()),
                now);
    }
}
