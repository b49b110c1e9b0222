/**
 * Funnel plots: which sites differ from the rest by more than their size explains.
 *
 * <p>{@link org.groundswell.analytics.funnel.Funnel} judges standardised ratios, proportions and ratios of two counts,
 * widened for the variation between sites that no list of risk factors accounts for (overdispersion).
 */
package org.groundswell.analytics.funnel;
