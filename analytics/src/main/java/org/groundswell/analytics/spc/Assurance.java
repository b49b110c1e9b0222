package org.groundswell.analytics.spc;

/** Whether the process as it now runs will meet its target. */
public enum Assurance {
    /** Always: the target lies beyond the process limits on the safe side. */
    PASS,
    /** Never, unless the process changes. */
    FAIL,
    /** Sometimes, by chance. */
    HIT_OR_MISS
}
