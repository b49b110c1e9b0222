/**
 * Ratings by several people: scores that own up to what is unknown, how far raters agree, and what would change the
 * answer.
 *
 * <p>Proportions are 0 to 1. Where a figure may not be defined it is an {@code OptionalDouble} or an {@code Optional};
 * nothing returns NaN for valid input. Ratings in arrays are raters × items (or as said) with NaN where there is none.
 */
package org.groundswell.analytics.agreement;
