/** How an improvement spreads: who has adopted, how fast, in what shape and up to what ceiling. */
package org.groundswell.analytics.diffusion;
