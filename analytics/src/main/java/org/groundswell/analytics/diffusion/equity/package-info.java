/** Does it reach everybody alike? Reach by level of deprivation, with the smallest numbers held back. */
package org.groundswell.analytics.diffusion.equity;
