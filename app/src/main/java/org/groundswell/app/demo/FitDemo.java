package org.groundswell.app.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.SiteFilter;
import org.groundswell.app.adoption.SiteLine;
import org.groundswell.app.adoption.SiteLines;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.Fits;
import org.groundswell.app.fit.Milestone;
import org.groundswell.app.fit.Requirement;
import org.groundswell.app.fit.SiteRequirements;
import org.groundswell.app.fit.SustainabilityChecks;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.programme.Programme;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How ready invented practices are, and whether what they began will last. Everything here is made up, and says so. */
@Component
@Profile("demo")
class FitDemo {

    private static final String NOTE = "Synthetic: invented for this demonstration.";
    private static final int MOST_SITES = 1_000;
    private static final long SEED = 77;
    private static final double SAYS = 0.85;
    private static final double CHECKS = 0.35;

    private static final Map<String, Requirement> NEEDS = Map.of(
            "infrastructure", new Requirement(4, true),
            "setting", new Requirement(3, true),
            "people", new Requirement(3, false),
            "value", new Requirement(3, false),
            "measurement", new Requirement(2, false),
            "core", new Requirement(2, false),
            "reach", new Requirement(2, false));

    private final SiteRequirements requirements;
    private final Fits fits;
    private final SustainabilityChecks checks;
    private final SiteLines lines;
    private final Improvements improvements;

    FitDemo(
            SiteRequirements requirements,
            Fits fits,
            SustainabilityChecks checks,
            SiteLines lines,
            Improvements improvements) {
        this.requirements = requirements;
        this.fits = fits;
        this.checks = checks;
        this.lines = lines;
        this.improvements = improvements;
    }

    /** Lets most sites of a programme say how ready they are, and some of those in use check whether it will last. */
    void say(Programme programme, Member by) {
        var improvement = improvements.get(programme.improvement());
        int version = requirements.versionToState(improvement).number();
        requirements.state(improvement, version, 0, NEEDS, by);
        var random = new Random(SEED);
        for (var line : lines.page(programme, SiteFilter.ALL, MOST_SITES, 0, by).lines()) {
            var adoption = line.adoption();
            if (adoption != null && random.nextDouble() < SAYS) {
                fits.rate(new AdoptionId(adoption), ready(line, random), NOTE, by);
                if (line.stage().adopted() && random.nextDouble() < CHECKS) {
                    check(new AdoptionId(adoption), random, by);
                }
            }
        }
    }

    /** The further a practice has come, the more it has in place; nobody knows everything. */
    private Map<String, Integer> ready(SiteLine line, Random random) {
        int usual = line.stage().adopted() ? 4 : line.stage() == AdoptionStage.DECLINED ? 1 : 3;
        var levels = new HashMap<String, Integer>();
        for (var dimension : requirements.instrument().domains()) {
            if (random.nextInt(15) > 0) {
                levels.put(dimension.code(), Math.clamp(usual + Math.round(random.nextGaussian()), 0, Requirement.TOP));
            }
        }
        return levels;
    }

    /** Every check that has come but sometimes the last, each a little better than the one before. */
    private void check(AdoptionId adoption, Random random, Member by) {
        List<Milestone> reached = checks.of(adoption, by).reached();
        int made = Math.max(0, reached.size() - random.nextInt(2));
        for (int place = 0; place < made; place++) {
            var levels = new HashMap<String, Integer>();
            for (Item item : checks.instrument().items()) {
                int best = item.top().value();
                levels.put(item.code(), Math.clamp(place / 2 + random.nextInt(best + 1), 0, best));
            }
            checks.record(adoption, reached.get(place), levels, NOTE, by);
        }
    }
}
