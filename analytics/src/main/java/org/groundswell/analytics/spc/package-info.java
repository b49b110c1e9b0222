/**
 * Control charts and run charts: is a process changing, or is this its ordinary variation?
 *
 * <p>{@link org.groundswell.analytics.spc.ControlChart} draws one chart with everything it shows: lines, signals with
 * their reasons, icons, proposals. {@link org.groundswell.analytics.spc.XmrBatch} judges thousands of series at once.
 * Every convention on which programs differ is a {@link org.groundswell.analytics.spc.Conventions} with a name and a
 * version, so that a stored chart says by which rules it was read.
 */
package org.groundswell.analytics.spc;
