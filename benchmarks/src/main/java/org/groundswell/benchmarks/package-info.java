/** Measurements of the analytics: how long the usual work takes, and how far from the limit of the machine it is. */
package org.groundswell.benchmarks;
