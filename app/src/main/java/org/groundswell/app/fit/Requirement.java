package org.groundswell.app.fit;

/**
 * What an improvement requires of a site in one dimension.
 *
 * @param level    0 for nothing to 5, on the scale of the site readiness instrument
 * @param critical whether a site that falls short by 2 or more should not go ahead, however good the rest
 */
public record Requirement(int level, boolean critical) {

    /** The highest level of a dimension. */
    public static final int TOP = 5;

    public static final Requirement NONE = new Requirement(0, false);
}
