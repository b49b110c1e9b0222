package org.groundswell.app.adoption;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.ProgrammeSummary;
import org.groundswell.app.programme.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where an improvement is used. Everybody reads counts per place, small ones hidden; which sites they are is read by those
 * who may read a programme, and only of its sites.
 */
@Service
@Transactional(readOnly = true)
public class PlacesOfUse {

    private static final int MOST_ALIKE = 10;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final int MOST_PROGRAMMES = 500;

    private final PlaceUseStore store;
    private final Programmes programmes;
    private final int threshold;

    PlacesOfUse(
            PlaceUseStore store, Programmes programmes, @Value("${groundswell.smallest-count-shown:5}") int threshold) {
        this.store = store;
        this.programmes = programmes;
        this.threshold = threshold;
    }

    /** The smallest count per place that everybody is shown. */
    public int threshold() {
        return threshold;
    }

    /** The programmes of an improvement that this reader may know of. */
    public List<ProgrammeSummary> programmes(String improvementCode, Optional<Member> reader) {
        return programmes.list(improvementCode, reader, MOST_PROGRAMMES, 0).stream()
                .filter(programme -> programme.improvementCode().equals(improvementCode))
                .toList();
    }

    /** Those of the programmes whose sites this reader may read one by one. */
    public List<ProgrammeSummary> readable(List<ProgrammeSummary> of, Optional<Member> reader) {
        return reader.map(member -> of.stream()
                        .filter(programme -> programmes.mayRead(programme.id(), member))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Counts of sites per place, by region and name.
     *
     * @param exactly whether small counts are shown: only to whoever may read all sites anyway
     */
    public List<PlaceUse> byPlace(ImprovementId improvement, boolean exactly) {
        var counted = store.byPlace(improvement).stream()
                .sorted(Comparator.comparing(PlaceUse::region).thenComparing(place -> inOrder(place.name())))
                .toList();
        if (exactly) {
            return counted;
        }
        var coming = shown(counted, PlaceUse::coming);
        var inUse = shown(counted, PlaceUse::inUse);
        var left = shown(counted, PlaceUse::left);
        return IntStream.range(0, counted.size())
                .mapToObj(i -> {
                    var place = counted.get(i);
                    return new PlaceUse(
                            place.code(),
                            place.name(),
                            place.region(),
                            coming.get(i).orElse(null),
                            inUse.get(i).orElse(null),
                            left.get(i).orElse(null),
                            place.latitude(),
                            place.longitude(),
                            place.synthetic());
                })
                .toList();
    }

    /** A name by which "Network 9" comes before "Network 10". */
    private static String inOrder(String name) {
        return NUMBER.matcher(name)
                .replaceAll(found -> "0".repeat(Math.max(0, 9 - found.group().length())) + found.group());
    }

    private List<Optional<Long>> shown(List<PlaceUse> places, Function<PlaceUse, @Nullable Long> column) {
        var counts = places.stream()
                .map(place -> Optional.ofNullable(column.apply(place)).orElse(0L))
                .toList();
        var hidden = SmallCounts.hidden(counts, threshold);
        return IntStream.range(0, counts.size())
                .mapToObj(i -> hidden.contains(i) ? Optional.<Long>empty() : Optional.of(counts.get(i)))
                .toList();
    }

    /** What is compared of a site. */
    public AlikeSite facts(Entry site) {
        return store.facts(site);
    }

    /** Sites of these programmes that use it and are of the same type as a site, the most alike first. */
    public List<AlikeSite> alike(List<ProgrammeSummary> in, Entry site) {
        var mine = store.facts(site);
        return store.inUse(in, site).stream()
                .sorted(Comparator.comparingDouble(mine::distance).thenComparing(AlikeSite::code))
                .limit(MOST_ALIKE)
                .toList();
    }
}
