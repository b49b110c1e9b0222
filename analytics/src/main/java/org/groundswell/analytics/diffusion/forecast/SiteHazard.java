package org.groundswell.analytics.diffusion.forecast;

/** The chance that a site adopts within a month, as a fitted model sees it. */
@FunctionalInterface
public interface SiteHazard {

    /**
     * Chance for one site in one month, 0 to 1.
     *
     * @param site          its number in the plan
     * @param monthsInvited 1 in the month its wave opens
     * @param shareAdopted  share of all sites in the plan that had adopted by the month before
     */
    double at(int site, int monthsInvited, double shareAdopted);
}
