package org.groundswell.app.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.instrument.Domain;
import org.jspecify.annotations.Nullable;

/**
 * All target sites of a programme held against what its improvement requires.
 *
 * @param sites by name
 */
public record FitMap(Requirements requirements, List<Domain> dimensions, List<Row> sites) {

    /** How far a known site falls short in one dimension, for counting. */
    public static final List<String> STEPS = List.of("Met", "Short by 1", "Short by 2", "Short by 3 or more");

    /**
     * One site.
     *
     * @param adoption null while it has none in this programme
     * @param rated    what the site said; null while nothing
     */
    public record Row(
            EntryId site,
            String code,
            String name,
            String town,
            @Nullable UUID adoption,
            AdoptionStage stage,
            @Nullable Readiness rated,
            SiteFits fit) {}

    /**
     * What closing one gap everywhere would bring.
     *
     * @param only    sites that nothing else blocks: they could go ahead
     * @param perfect sites where nothing else falls short at all
     * @param fallingShort sites that fall short here
     */
    public record Unlock(Domain dimension, Requirement requirement, int only, int perfect, int fallingShort) {}

    /**
     * One dimension over all sites.
     *
     * @param counts  sites by how far they fall short, in the order of {@link #STEPS}
     * @param unknown sites of which it is not known
     */
    public record Across(Domain dimension, Requirement requirement, List<Integer> counts, int unknown) {}

    public FitMap {
        dimensions = List.copyOf(dimensions);
        sites = List.copyOf(sites);
    }

    /** How many sites come to what; a state without any is 0. */
    public Map<State, Integer> byState() {
        var counts = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            counts.put(state, 0);
        }
        sites.forEach(site -> counts.merge(site.fit().state(), 1, Integer::sum));
        return counts;
    }

    public int rated() {
        return (int) sites.stream().filter(site -> site.rated() != null).count();
    }

    /** Every dimension over all sites, in the instrument's order. */
    public List<Across> across() {
        var across = new ArrayList<Across>();
        for (int place = 0; place < dimensions.size(); place++) {
            var counts = new int[STEPS.size()];
            int unknown = 0;
            for (var site : sites) {
                var cell = site.fit().cells().get(place);
                if (cell.known()) {
                    counts[(int) Math.min(STEPS.size() - 1, Math.ceil(cell.gap()))]++;
                } else {
                    unknown++;
                }
            }
            var dimension = dimensions.get(place);
            across.add(new Across(
                    dimension,
                    requirements.of(dimension.code()),
                    Arrays.stream(counts).boxed().toList(),
                    unknown));
        }
        return across;
    }

    /** Dimensions in which sites fall short: first those that alone keep most sites from going ahead. */
    public List<Unlock> unlocks() {
        var only = new int[dimensions.size()];
        var perfect = new int[dimensions.size()];
        var fallingShort = new int[dimensions.size()];
        for (var site : sites) {
            var cells = site.fit().cells();
            int gaps = 0;
            int blocks = 0;
            int unknown = 0;
            for (var cell : cells) {
                gaps += cell.gap() > 0 ? 1 : 0;
                blocks += cell.blocks() ? 1 : 0;
                unknown += cell.known() ? 0 : 1;
            }
            for (int place = 0; place < cells.size(); place++) {
                boolean isShort = cells.get(place).gap() > 0;
                fallingShort[place] += isShort ? 1 : 0;
                perfect[place] += isShort && gaps == 1 && unknown == 0 ? 1 : 0;
                only[place] += blocks == 1 && cells.get(place).blocks() ? 1 : 0;
            }
        }
        return IntStream.range(0, dimensions.size())
                .filter(place -> fallingShort[place] > 0)
                .mapToObj(place -> new Unlock(
                        dimensions.get(place),
                        requirements.of(dimensions.get(place).code()),
                        only[place],
                        perfect[place],
                        fallingShort[place]))
                .sorted(Comparator.comparingInt(Unlock::only)
                        .thenComparingInt(Unlock::perfect)
                        .thenComparingInt(Unlock::fallingShort)
                        .reversed())
                .toList();
    }
}
