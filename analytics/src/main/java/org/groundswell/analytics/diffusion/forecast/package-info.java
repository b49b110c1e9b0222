/**
 * Where adoption is going: forecasts below a known ceiling, how good they have been, and what a plan of waves would
 * bring. Every random step has a seed, and the same seed gives the same answer on any number of threads.
 */
package org.groundswell.analytics.diffusion.forecast;
