package org.groundswell.app.lint;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of checking one plan or description.
 *
 * @param open      findings nobody has dismissed, or whose facts have changed since
 * @param dismissed findings somebody decided to leave as they are
 */
public record Linted(Subject subject, List<Finding> open, List<Dismissed> dismissed) {

    /** A finding and the decision about it. */
    public record Dismissed(Finding finding, Dismissal dismissal) {}

    static Linted of(Subject subject, List<Finding> findings, List<Dismissal> dismissals) {
        var dismissed = findings.stream()
                .flatMap(finding -> dismissals.stream()
                        .filter(dismissal -> dismissal.holdsFor(finding))
                        .map(dismissal -> new Dismissed(finding, dismissal)))
                .toList();
        var left = dismissed.stream().map(Dismissed::finding).toList();
        return new Linted(
                subject,
                findings.stream().filter(finding -> !left.contains(finding)).toList(),
                dismissed);
    }

    public Optional<Finding> openFinding(Check check) {
        return open.stream().filter(finding -> finding.check() == check).findFirst();
    }
}
