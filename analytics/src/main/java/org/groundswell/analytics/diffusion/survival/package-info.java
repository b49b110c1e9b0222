/**
 * Time to adoption: how long sites take, which differ, and what moves them. Sites that have not adopted are
 * censored at the last time they were seen; a site that closed is a competing end, never a late adopter.
 */
package org.groundswell.analytics.diffusion.survival;
