package org.groundswell.analytics.diffusion.equity;

/**
 * People or sites at one level of deprivation.
 *
 * @param name     such as "IMD fifth 1, most deprived"
 * @param reached  how many have been reached
 * @param eligible how many could be
 */
public record ReachedGroup(String name, long reached, long eligible) {

    public ReachedGroup {
        if (reached < 0 || eligible < 0 || reached > eligible) {
            throw new IllegalArgumentException(
                    name + " needs to have reached 0 to all of its eligible, got " + reached + " of " + eligible);
        }
    }
}
