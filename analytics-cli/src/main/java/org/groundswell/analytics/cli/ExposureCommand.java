package org.groundswell.analytics.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.analytics.network.AdoptionTimes;
import org.groundswell.analytics.network.Exposure;
import org.groundswell.analytics.network.ExposureOptions;
import org.groundswell.analytics.network.ExposureOptions.Scale;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.groundswell.analytics.network.TieNetwork;

/** Exposure to adopters along ties, with thresholds and degrees. */
final class ExposureCommand implements Command {

    @Override
    public String name() {
        return "exposure";
    }

    @Override
    public String summary() {
        return "how much of each actor's network had adopted, period by period";
    }

    @Override
    public String description() {
        return """
                FILE holds ties: ego, alter and, if ties are valued, weight. Ego looks to alter: alter may influence
                ego.
                --times names a file of actors: id and time, a whole number; empty for who has not adopted. Who is not
                in it does not exist, and who has no tie has exposure 0.

                Output: id, period, exposure (CSV, one line for each actor and period); JSON adds thresholds and
                degrees.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("times", "FILE", "actors and their times of adoption (needed; - for standard input)"),
                new Option("lag", "PERIODS", "periods between an alter's adoption and its count; 0 unless given"),
                new Option("first", "PERIOD", "first period observed; the earliest time unless given"),
                new Option("last", "PERIOD", "last period observed; the latest time unless given"),
                Option.flag("valued", "ties count with their weight"),
                Option.flag("sum", "a plain sum rather than a share"),
                Option.flag("reversed", "ties run from the one who influences to the one influenced"));
    }

    @Override
    public Report run(Arguments arguments, Inputs inputs) throws IOException {
        var timesFile = arguments.text("times").orElseThrow(() -> new UsageError("exposure needs --times FILE"));
        if (timesFile.equals(arguments.file())) {
            throw new UsageError("exposure needs two files, got " + timesFile + " for both");
        }
        Map<String, Integer> times = times(inputs.table(timesFile));
        var ties = inputs.table();
        var network = network(ties, times);
        inputs.check();

        var adoption = adoption(arguments, times);
        var options = new ExposureOptions(
                arguments.whole("lag").orElse(0),
                arguments.has("valued") ? Ties.VALUED : Ties.COUNTED,
                arguments.has("sum") ? Scale.SUM : Scale.SHARE);
        var seen = arguments.has("reversed") ? network.reversed() : network;
        return report(List.copyOf(times.keySet()), seen, adoption, Exposure.of(seen, adoption, options));
    }

    private static Map<String, Integer> times(Table table) {
        int id = table.column("id");
        int time = table.column("time");
        var times = new LinkedHashMap<String, Integer>();
        for (var row : table.rows()) {
            if (times.containsKey(row.text(id))) {
                table.refuse(row, "the actor \"%s\" stands here twice".formatted(row.text(id)));
            } else if (row.missing(time)) {
                times.put(row.text(id), AdoptionTimes.NEVER);
            } else {
                double value = table.number(row, time);
                if (value == Math.rint(value)) {
                    times.put(row.text(id), (int) value);
                } else if (!Double.isNaN(value)) {
                    table.refuse(row, "time needs a whole number, got \"%s\"".formatted(row.text(time)));
                }
            }
        }
        return times;
    }

    private static TieNetwork network(Table table, Map<String, Integer> times) {
        int ego = table.column("ego");
        int alter = table.column("alter");
        int weight = table.has("weight") ? table.column("weight") : -1;
        var places = new HashMap<String, Integer>();
        times.keySet().forEach(id -> places.put(id, places.size()));
        var egos = new ArrayList<Integer>();
        var alters = new ArrayList<Integer>();
        var weights = new ArrayList<Double>();
        for (var row : table.rows()) {
            double value = weight < 0 ? 1 : table.number(row, weight);
            if (!places.containsKey(row.text(ego)) || !places.containsKey(row.text(alter))) {
                var stranger = places.containsKey(row.text(ego)) ? row.text(alter) : row.text(ego);
                table.refuse(row, "the actor \"%s\" has no row in the file of times".formatted(stranger));
            } else if (value < 0) {
                table.refuse(row, "weight needs zero or more, got \"%s\"".formatted(row.text(weight)));
            } else if (!Double.isNaN(value)) {
                egos.add(places.getOrDefault(row.text(ego), -1));
                alters.add(places.getOrDefault(row.text(alter), -1));
                weights.add(value);
            }
        }
        return TieNetwork.of(
                places.size(),
                egos.stream().mapToInt(Integer::intValue).toArray(),
                alters.stream().mapToInt(Integer::intValue).toArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static AdoptionTimes adoption(Arguments arguments, Map<String, Integer> times) {
        int[] adopted = times.values().stream()
                .mapToInt(Integer::intValue)
                .filter(time -> time != AdoptionTimes.NEVER)
                .toArray();
        var given = IntStream.of(adopted).summaryStatistics();
        if (given.getCount() == 0 && !(arguments.has("first") && arguments.has("last"))) {
            throw new DataError("nobody has a time of adoption: --first and --last need to say what was observed");
        }
        int first = arguments.whole("first").orElse(given.getMin());
        int last = arguments.whole("last").orElse(given.getMax());
        return AdoptionTimes.of(
                first, last, times.values().stream().mapToInt(Integer::intValue).toArray());
    }

    private static Report report(List<String> ids, TieNetwork network, AdoptionTimes times, Exposure exposure) {
        double[] thresholds = exposure.atAdoption(times);
        int[] inDegrees = network.inDegrees();
        var rows = new ArrayList<List<Object>>();
        var actors = new ArrayList<Map<String, Object>>();
        for (int actor = 0; actor < ids.size(); actor++) {
            for (int period = 0; period < exposure.periods(); period++) {
                rows.add(List.of(ids.get(actor), times.first() + period, exposure.at(actor, period)));
            }
            var json = new LinkedHashMap<String, Object>();
            json.put("id", ids.get(actor));
            json.put("time", times.adopted(actor) ? (double) times.of(actor) : Double.NaN);
            json.put("threshold", thresholds[actor]);
            json.put("looksTo", network.outDegree(actor));
            json.put("lookedToBy", inDegrees[actor]);
            json.put("exposure", exposure.of(actor));
            actors.add(json);
        }
        double[] mean = exposure.meanByPeriod();
        double[] adopted = IntStream.of(times.cumulativeAdopters())
                .mapToDouble(count -> (double) count / ids.size())
                .toArray();
        var json = new LinkedHashMap<String, Object>();
        json.put("firstPeriod", times.first());
        json.put("meanExposure", mean);
        json.put("shareAdopted", adopted);
        json.put("actors", actors);
        return new Report(List.of("id", "period", "exposure"), rows, json, () -> picture(times, mean, adopted));
    }

    private static String picture(AdoptionTimes times, double[] mean, double[] adopted) {
        double[] periods = IntStream.rangeClosed(times.first(), times.last())
                .asDoubleStream()
                .toArray();
        return new Picture(
                        "Exposure and adoption",
                        "Mean exposure of all actors and the share that had adopted, by period")
                .axes("Period", "")
                .line("share adopted", Picture.Look.QUIET, periods, adopted)
                .line("mean exposure", Picture.Look.MAIN, periods, mean)
                .draw();
    }
}
