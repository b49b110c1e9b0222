package org.groundswell.app.adoption;

import java.util.List;
import java.util.Map;

/**
 * Some sites of a programme, and how many there are.
 *
 * @param lines  those shown, by name
 * @param counts sites at each stage, of those that match all but the stage asked for; a stage without any is absent
 */
public record SiteList(List<SiteLine> lines, Map<AdoptionStage, Integer> counts) {

    public SiteList {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    public int count(AdoptionStage stage) {
        return counts.getOrDefault(stage, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
