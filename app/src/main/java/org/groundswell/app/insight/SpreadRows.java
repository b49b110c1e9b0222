package org.groundswell.app.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.programme.SpreadAim;

/** The counts of one programme as the database gives them, put together. */
class SpreadRows {

    private record Use(int first, int change) {}

    private int targeted;
    private final Map<AdoptionStage, Map<EvidenceTier, Integer>> standing = new EnumMap<>(AdoptionStage.class);
    private final int[] furthest = new int[AdoptionStage.PATH.size() + 1];
    private final TreeMap<YearMonth, Use> use = new TreeMap<>();

    void targeted(int sites) {
        targeted = sites;
    }

    /**
     * Sites that stand at a stage which is known so well.
     *
     * @param reached the furthest step of the path they have ever come to, the first being 1; 0 for none
     */
    void standing(AdoptionStage stage, EvidenceTier tier, int reached, int sites) {
        standing.computeIfAbsent(stage, _ -> new EnumMap<>(EvidenceTier.class)).merge(tier, sites, Integer::sum);
        furthest[reached] += sites;
    }

    /** Sites that went live for the first time in a month, and by how many those in use grew. */
    void used(YearMonth month, int first, int change) {
        use.put(month, new Use(first, change));
    }

    Spread asAt(LocalDate day, Instant knownAt, List<SpreadAim> aims) {
        var aim = aims.stream().filter(a -> a.kind() == SpreadAim.Kind.SITES).reduce((_, later) -> later);
        return new Spread(
                new Cascade(day, knownAt, targeted, steps(), off()),
                new AdoptionCurve(day, points(YearMonth.from(day)), aim));
    }

    private List<Cascade.Step> steps() {
        var steps = new ArrayList<Cascade.Step>();
        for (var stage : AdoptionStage.PATH.subList(1, AdoptionStage.PATH.size())) {
            var byTier = new EnumMap<EvidenceTier, Integer>(EvidenceTier.class);
            standing.forEach((at, tiers) -> {
                if (at.reaches(stage)) {
                    tiers.forEach((tier, sites) -> byTier.merge(tier, sites, Integer::sum));
                }
            });
            int ever = 0;
            for (int step = AdoptionStage.PATH.indexOf(stage) + 1; step < furthest.length; step++) {
                ever += furthest[step];
            }
            steps.add(new Cascade.Step(stage, sum(byTier), ever, byTier));
        }
        return steps;
    }

    private Map<AdoptionStage, Integer> off() {
        var off = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        standing.forEach((stage, tiers) -> {
            if (!stage.onPath()) {
                off.put(stage, sum(tiers));
            }
        });
        return off;
    }

    /** Month by month without gaps, from the first in which a site was in use. */
    private List<AdoptionCurve.Point> points(YearMonth last) {
        var points = new ArrayList<AdoptionCurve.Point>();
        if (use.isEmpty()) {
            return points;
        }
        int everLive = 0;
        int inUse = 0;
        for (var month = use.firstKey(); !month.isAfter(last); month = month.plusMonths(1)) {
            var of = use.getOrDefault(month, new Use(0, 0));
            everLive += of.first();
            inUse += of.change();
            points.add(new AdoptionCurve.Point(month, everLive, inUse));
        }
        return points;
    }

    private static int sum(Map<EvidenceTier, Integer> tiers) {
        return tiers.values().stream().mapToInt(Integer::intValue).sum();
    }
}
