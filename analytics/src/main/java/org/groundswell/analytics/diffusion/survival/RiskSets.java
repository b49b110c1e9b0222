package org.groundswell.analytics.diffusion.survival;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Walks the adoption times of a Cox model from the latest to the earliest, stratum by stratum, keeping the sums over
 * the sites at risk up to date: a row joins once and leaves once, so a walk costs rows × covariates².
 */
final class RiskSets {

    /** Told of each time at which somebody adopts. */
    interface Visitor {
        void at(RiskSets now);
    }

    final int columns;
    /** Rows in the order of the walk: stratum, then latest stop first. */
    final int[] order;

    private final CoxData data;
    private final double[] centre;
    private final double[] x;
    private final int[] byStart;
    private final boolean late;
    private final double[] risk;
    private final double[] predictor;

    double time;
    int stratum;
    int adopters;
    /** Walk places of those who adopt now: first up to, not including, last; others may stand between. */
    int firstPlace;

    int lastPlace;
    double adopterPredictor;
    final double[] adopterX;
    double s0;
    final double[] s1;
    final double[] s2;
    double e0;
    final double[] e1;
    final double[] e2;

    RiskSets(CoxData data) {
        this.data = data;
        columns = data.names().size();
        int n = data.rows();
        order = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> data.stratum(a) != data.stratum(b)
                        ? Integer.compare(data.stratum(a), data.stratum(b))
                        : Double.compare(data.stop(b), data.stop(a)))
                .mapToInt(Integer::intValue)
                .toArray();
        byStart = IntStream.range(0, n)
                .boxed()
                .sorted((a, b) -> data.stratum(order[a]) != data.stratum(order[b])
                        ? Integer.compare(data.stratum(order[a]), data.stratum(order[b]))
                        : Double.compare(data.start(order[b]), data.start(order[a])))
                .mapToInt(Integer::intValue)
                .toArray();
        late = IntStream.range(0, n).anyMatch(i -> data.start(i) > Double.NEGATIVE_INFINITY);
        centre = new double[columns];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < columns; j++) {
                centre[j] += data.covariate(i, j) / n;
            }
        }
        x = new double[n * columns];
        for (int place = 0; place < n; place++) {
            for (int j = 0; j < columns; j++) {
                x[place * columns + j] = data.covariate(order[place], j) - centre[j];
            }
        }
        risk = new double[n];
        predictor = new double[n];
        adopterX = new double[columns];
        s1 = new double[columns];
        s2 = new double[columns * columns];
        e1 = new double[columns];
        e2 = new double[columns * columns];
    }

    /** Covariate of the row at a place of the walk, less the mean of all rows. */
    double centred(int place, int column) {
        return x[place * columns + column];
    }

    double centreOf(int column) {
        return centre[column];
    }

    /** exp(β'x) of the row at a place of the walk, as of the latest walk. */
    double risk(int place) {
        return risk[place];
    }

    double predictor(int place) {
        return predictor[place];
    }

    boolean adoptsAt(int place) {
        return data.adopted(order[place]);
    }

    void walk(double[] beta, Visitor visitor) {
        int n = order.length;
        for (int place = 0; place < n; place++) {
            double sum = 0;
            for (int j = 0; j < columns; j++) {
                sum += beta[j] * x[place * columns + j];
            }
            predictor[place] = sum;
            risk[place] = Math.exp(sum);
        }
        int first = 0;
        while (first < n) {
            stratum = data.stratum(order[first]);
            int last = first;
            while (last < n && data.stratum(order[last]) == stratum) {
                last++;
            }
            walkStratum(first, last, visitor);
            first = last;
        }
    }

    private void walkStratum(int first, int last, Visitor visitor) {
        clear();
        int leaving = first;
        int present = 0;
        int place = first;
        while (place < last) {
            time = data.stop(order[place]);
            firstPlace = place;
            startAdopters();
            while (place < last && data.stop(order[place]) == time) {
                add(place, 1, s1, s2);
                s0 += risk[place];
                present++;
                if (data.adopted(order[place])) {
                    addAdopter(place);
                }
                place++;
            }
            lastPlace = place;
            if (adopters == 0) {
                continue;
            }
            while (late && leaving < last && data.start(order[byStart[leaving]]) >= time) {
                int gone = byStart[leaving++];
                add(gone, -1, s1, s2);
                s0 -= risk[gone];
                present--;
            }
            if (present > 0) {
                visitor.at(this);
            }
        }
    }

    private void addAdopter(int place) {
        adopters++;
        adopterPredictor += predictor[place];
        add(place, 1, e1, e2);
        e0 += risk[place];
        for (int j = 0; j < columns; j++) {
            adopterX[j] += x[place * columns + j];
        }
    }

    private void add(int place, int sign, double[] first, double[] second) {
        double weight = sign * risk[place];
        int at = place * columns;
        for (int j = 0; j < columns; j++) {
            double one = weight * x[at + j];
            first[j] += one;
            for (int k = 0; k <= j; k++) {
                second[j * columns + k] += one * x[at + k];
            }
        }
    }

    private void clear() {
        s0 = 0;
        Arrays.fill(s1, 0);
        Arrays.fill(s2, 0);
    }

    private void startAdopters() {
        adopters = 0;
        adopterPredictor = 0;
        e0 = 0;
        Arrays.fill(adopterX, 0);
        Arrays.fill(e1, 0);
        Arrays.fill(e2, 0);
    }
}
