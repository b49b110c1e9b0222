package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.analytics.network.AdoptionTimes;
import org.groundswell.analytics.network.TieNetwork;
import tools.jackson.databind.JsonNode;

/**
 * One data set of a network case: actors and their times from {@code input.csv}, ties from {@code edges.csv}.
 *
 * @param ids    names of the actors, in file order
 * @param groups a group for each actor, such as a town
 */
record NetworkData(List<String> ids, TieNetwork network, AdoptionTimes times, List<String> groups) {

    /** Classic data sets code who never adopted with the last period; a run says whether that is to stand. */
    private static final String CENSORED = "last_period_censored";

    /** The data set an entry names, coded as the entry says, and seen from the other end if its options say so. */
    static NetworkData of(ReferenceCase reference, JsonNode entry) {
        var name = entry.path("dataset").asString(reference.input().get(0).getField("dataset"));
        var actors = reference.inputBy("dataset").getOrDefault(name, List.of());
        var ties = reference.rows("edges.csv").stream()
                .filter(row -> row.getField("dataset").equals(name))
                .toList();
        var data = of(actors, ties, entry.path("coding").asString("as_shipped").equals(CENSORED));
        boolean turned = !entry.path("args").path("outgoing").asBoolean(true);
        return turned ? new NetworkData(data.ids, data.network.reversed(), data.times, data.groups) : data;
    }

    private static NetworkData of(List<NamedCsvRecord> actors, List<NamedCsvRecord> ties, boolean censored) {
        var ids = actors.stream().map(row -> row.getField("id")).toList();
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        int[] egos = ties.stream().mapToInt(row -> place(places, row, "ego")).toArray();
        int[] alters =
                ties.stream().mapToInt(row -> place(places, row, "alter")).toArray();
        double[] weights = ReferenceCase.numbers(ties, "weight");
        var groups =
                actors.stream().map(row -> row.findField("group").orElse("")).toList();
        return new NetworkData(
                ids,
                TieNetwork.of(ids.size(), egos, alters, weights),
                times(ReferenceCase.numbers(actors, "toa"), censored),
                groups);
    }

    private static int place(Map<String, Integer> places, NamedCsvRecord row, String column) {
        var place = places.get(row.getField(column));
        if (place == null) {
            throw new IllegalStateException("no actor for the %s of %s".formatted(column, row));
        }
        return place;
    }

    private static AdoptionTimes times(double[] read, boolean censored) {
        int first = (int) Arrays.stream(read).filter(Double::isFinite).min().orElseThrow();
        int last = (int) Arrays.stream(read).filter(Double::isFinite).max().orElseThrow();
        int[] times = Arrays.stream(read)
                .mapToInt(
                        time -> Double.isFinite(time) && !(censored && time == last) ? (int) time : AdoptionTimes.NEVER)
                .toArray();
        return AdoptionTimes.of(first, last, times);
    }

    /** Times within other periods; whoever adopted after the last one is coded with it, as the classic data sets do. */
    AdoptionTimes timesWithin(JsonNode periods) {
        int first = periods.get(0).asInt();
        int last = periods.get(periods.size() - 1).asInt();
        int[] within = Arrays.stream(times.toArray())
                .map(time -> time == AdoptionTimes.NEVER ? time : Math.min(time, last))
                .toArray();
        return AdoptionTimes.of(first, last, within);
    }

    /** Place of the actor of this name. */
    int place(JsonNode id) {
        int place = ids.indexOf(id.asString());
        if (place < 0) {
            throw new IllegalStateException("no actor " + id);
        }
        return place;
    }

    /** Groups as numbers, the same for the same group. */
    int[] groupNumbers() {
        return groups.stream().mapToInt(groups::indexOf).toArray();
    }

    /** Times as numbers, infinite for who never adopted. */
    double[] timesAsNumbers() {
        return Arrays.stream(times.toArray())
                .mapToDouble(time -> time == AdoptionTimes.NEVER ? Double.POSITIVE_INFINITY : time)
                .toArray();
    }
}
