/** Is it still moving? Uptake that has stalled, sites that dwell in a stage, data that have gone silent. */
package org.groundswell.analytics.diffusion.progress;
