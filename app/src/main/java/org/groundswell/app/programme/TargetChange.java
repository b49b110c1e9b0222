package org.groundswell.app.programme;

/**
 * What changing a target list did.
 *
 * @param changed   sites added, or removed
 * @param unchanged sites that were on the list already, or were not
 */
public record TargetChange(int changed, int unchanged) {}
