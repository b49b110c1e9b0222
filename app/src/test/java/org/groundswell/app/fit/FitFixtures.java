package org.groundswell.app.fit;

import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionFixtures;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentFixtures;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.springframework.stereotype.Component;

/** Programmes whose improvement says what it needs, and sites that say what they have. */
@Component
public class FitFixtures {

    private final ProgrammeFixtures programmes;
    private final AdoptionFixtures adoptions;
    private final Improvements improvements;
    private final SiteRequirements requirements;
    private final Fits fits;
    private final SustainabilityChecks checks;
    private final Assessments assessments;
    private final AssessmentFixtures assessed;
    private final Instruments instruments;

    FitFixtures(
            ProgrammeFixtures programmes,
            AdoptionFixtures adoptions,
            Improvements improvements,
            SiteRequirements requirements,
            Fits fits,
            SustainabilityChecks checks,
            Assessments assessments,
            AssessmentFixtures assessed,
            Instruments instruments) {
        this.programmes = programmes;
        this.adoptions = adoptions;
        this.improvements = improvements;
        this.requirements = requirements;
        this.fits = fits;
        this.checks = checks;
        this.assessments = assessments;
        this.assessed = assessed;
        this.instruments = instruments;
    }

    /** An approved programme with so many targets; infrastructure 4 is critical, people 3 is required. */
    public Programme programme(String code, int targets) {
        var programme = programmes.approved(code);
        programmes.targets(programme, targets);
        requires(programme, Map.of("infrastructure", new Requirement(4, true), "people", new Requirement(3, false)));
        return programme;
    }

    public void requires(Programme programme, Map<String, Requirement> required) {
        var improvement = improvements.get(programme.improvement());
        int seen = requirements.of(improvement.id(), 1).editionOfVersion();
        requirements.state(improvement, 1, seen, required, ADMINISTRATOR);
    }

    /** An adoption at a site, which rated every dimension 3 but infrastructure. */
    public Adoption rated(Programme programme, EntryId site, int infrastructure) {
        var adoption = adoptions.at(programme, site, AdoptionStage.ENGAGED);
        fits.rate(adoption.id(), levels(infrastructure), "", ADMINISTRATOR);
        return adoption;
    }

    /** An assessment of an adoption by several, open for rating. */
    public AssessmentId assessing(Adoption adoption, String instrument) {
        return assessments.open(
                assessments.assessable(adoption.id(), ADMINISTRATOR), instruments.current(instrument), ADMINISTRATOR);
    }

    /** The same, with rating closed, where each of these raters gave every question one level. */
    public AssessmentId compared(Adoption adoption, String instrument, int... levels) {
        var id = assessing(adoption, instrument);
        for (int level : levels) {
            assessed.answerAll(assessed.seat(id, RaterRole.CLINICAL), level);
        }
        assessments.closeRating(id, ADMINISTRATOR);
        return id;
    }

    /** The same, finished. */
    public AssessmentId assessed(Adoption adoption, String instrument, int... levels) {
        var id = compared(adoption, instrument, levels);
        assessments.finish(id, ADMINISTRATOR);
        return id;
    }

    public Map<String, Integer> levels(int infrastructure) {
        var levels = new HashMap<String, Integer>();
        requirements.instrument().domains().forEach(domain -> levels.put(domain.code(), 3));
        levels.put("infrastructure", infrastructure);
        return levels;
    }

    /** The levels of a sustainability check, in the order of the factors, as letters from A, the best, to D. */
    public Map<String, Integer> letters(String letters) {
        var items = checks.instrument().items();
        var levels = new HashMap<String, Integer>();
        for (int place = 0; place < items.size(); place++) {
            levels.put(items.get(place).code(), 'D' - letters.charAt(place));
        }
        return levels;
    }

    /** The target sites of a programme, by name. */
    public List<EntryId> sites(Programme programme) {
        return fits.map(programme, ADMINISTRATOR).sites().stream()
                .map(FitMap.Row::site)
                .toList();
    }
}
