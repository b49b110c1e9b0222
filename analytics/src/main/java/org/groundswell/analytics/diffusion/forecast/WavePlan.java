package org.groundswell.analytics.diffusion.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * Who is invited when, and how many sites can be brought live in one month.
 *
 * @param openingMonths month in which each site's wave opens, 1 for the first of the plan; one entry a site
 * @param capacity      sites that can be brought live in each month of the plan; one entry a month
 */
public record WavePlan(List<Integer> openingMonths, List<Integer> capacity) {

    public WavePlan {
        openingMonths = List.copyOf(openingMonths);
        capacity = List.copyOf(capacity);
        if (openingMonths.isEmpty() || capacity.isEmpty()) {
            throw new IllegalArgumentException("A wave plan needs at least 1 site and 1 month, got "
                    + openingMonths.size() + " sites and " + capacity.size() + " months");
        }
        for (int month : openingMonths) {
            if (month < 1) {
                throw new IllegalArgumentException("A wave needs to open in month 1 or later, got " + month);
            }
        }
        for (int sites : capacity) {
            if (sites < 0) {
                throw new IllegalArgumentException("Capacity needs to be 0 or more sites a month, got " + sites);
            }
        }
    }

    /** Waves of given sizes that open in given months, with the same capacity every month. */
    public static WavePlan of(int[] sizes, int[] opening, int months, int capacity) {
        if (sizes.length != opening.length) {
            throw new IllegalArgumentException("Each wave needs a size and a month, got " + sizes.length + " sizes and "
                    + opening.length + " months");
        }
        Integer[] sites = new Integer[Arrays.stream(sizes).sum()];
        int next = 0;
        for (int wave = 0; wave < sizes.length; wave++) {
            Arrays.fill(sites, next, next + sizes[wave], opening[wave]);
            next += sizes[wave];
        }
        Integer[] each = new Integer[months];
        Arrays.fill(each, capacity);
        return new WavePlan(List.of(sites), List.of(each));
    }

    public int sites() {
        return openingMonths.size();
    }

    public int months() {
        return capacity.size();
    }
}
