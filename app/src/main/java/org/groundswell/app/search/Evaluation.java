package org.groundswell.app.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How well a ranking agrees with people who judged documents by hand, and how long it takes.
 *
 * <p>nDCG@10 is the discounted gain of the first ten against the best possible order of all that was judged: a document
 * of grade <i>g</i> at rank <i>r</i> gains (2<sup>g</sup> − 1) / log<sub>2</sub>(r + 1); what nobody judged gains nothing
 * (K. Järvelin and J. Kekäläinen, <i>Cumulated gain-based evaluation of IR techniques</i>, ACM Transactions on
 * Information Systems 2002;20:422, with the exponential gain of C. Burges and others, ICML 2005). recall@100 is the share
 * of the documents with a grade of at least 1 among the first hundred. Both are means over the queries that have such a
 * document.
 *
 * @param documents  how many can be found
 * @param queries    how many were asked
 * @param judged     how many of them have a document with a grade of at least 1, and count in the means
 * @param ndcg       nDCG@10, 0 to 1
 * @param recall     recall@100, 0 to 1
 * @param median     milliseconds that half of the queries do not exceed
 * @param slowest20  milliseconds that 19 of 20 queries do not exceed: p95
 * @param perQuery   for each judged query, its nDCG@10 and recall@100
 */
record Evaluation(
        int documents,
        int queries,
        int judged,
        double ndcg,
        double recall,
        double median,
        double slowest20,
        Map<String, Score> perQuery) {

    static final int RANKS_OF_GAIN = 10;
    static final int RANKS_OF_RECALL = 100;

    /** Queries asked before the clock counts: the first ones pay for what the machine has yet to learn. */
    private static final int WARM_UP = 200;

    /** One query's share in the means. */
    record Score(double ndcg, double recall) {}

    /**
     * Asks all queries.
     *
     * @param ranking the ids of at most a hundred documents for a query, the best first
     */
    static Evaluation of(EvaluationFolder folder, Function<String, List<String>> ranking) {
        var texts = List.copyOf(folder.queries().values());
        for (int n = 0; n < Math.min(WARM_UP, texts.size() * 3); n++) {
            var _ = ranking.apply(texts.get(n % texts.size()));
        }
        var times = new ArrayList<Double>();
        var scores = new LinkedHashMap<String, Score>();
        folder.queries().forEach((id, text) -> {
            long begun = System.nanoTime();
            var ids = ranking.apply(text);
            times.add((System.nanoTime() - begun) / 1e6);
            var grades = folder.grades().getOrDefault(id, Map.of());
            if (grades.values().stream().anyMatch(grade -> grade > 0)) {
                scores.put(id, new Score(ndcg(ids, grades), recall(ids, grades)));
            }
        });
        return new Evaluation(
                folder.documents().size(),
                folder.queries().size(),
                scores.size(),
                scores.values().stream().mapToDouble(Score::ndcg).average().orElse(0),
                scores.values().stream().mapToDouble(Score::recall).average().orElse(0),
                quantile(times, 0.5),
                quantile(times, 0.95),
                scores);
    }

    static double ndcg(List<String> ids, Map<String, Integer> grades) {
        var found = ids.stream()
                .limit(RANKS_OF_GAIN)
                .map(id -> grades.getOrDefault(id, 0))
                .toList();
        var ideal = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(RANKS_OF_GAIN)
                .toList();
        return gain(found) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        double sum = 0;
        for (int n = 0; n < grades.size(); n++) {
            sum += (Math.pow(2, grades.get(n)) - 1) / (Math.log(n + 2) / Math.log(2));
        }
        return sum;
    }

    static double recall(List<String> ids, Map<String, Integer> grades) {
        long relevant = grades.values().stream().filter(grade -> grade > 0).count();
        long found = ids.stream()
                .limit(RANKS_OF_RECALL)
                .filter(id -> grades.getOrDefault(id, 0) > 0)
                .count();
        return (double) found / relevant;
    }

    /** The smallest time that this share of all times does not exceed; 0 without any. */
    private static double quantile(List<Double> times, double share) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
