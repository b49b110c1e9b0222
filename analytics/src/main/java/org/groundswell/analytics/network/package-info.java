/**
 * Spread along ties: who looks to whom, how many of those have adopted, and whether adoption follows the network.
 *
 * <p>Direction, everywhere in this package: a tie runs from <em>ego</em> to <em>alter</em>, and ego looks to alter
 * (asks, visits, copies). Influence therefore flows from alter to ego, and an actor's exposure is about the alters
 * in its own row. Data in which an edge means "influences" are read with {@code TieNetwork.reversed()}.
 */
package org.groundswell.analytics.network;
