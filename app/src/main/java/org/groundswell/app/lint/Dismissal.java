package org.groundswell.app.lint;

import java.time.Instant;

/**
 * Somebody's decision to leave a finding as it is.
 *
 * @param found what had been found, in the words of that day
 * @param facts those it was decided on; it holds while they stay the same
 */
public record Dismissal(Check check, String facts, String found, String reason, Instant at) {

    boolean holdsFor(Finding finding) {
        return finding.check() == check && finding.facts().equals(facts);
    }
}
