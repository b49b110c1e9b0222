package org.groundswell.app.lint.web;

import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.NotYet;
import org.groundswell.app.lint.Subject;
import org.groundswell.app.ui.Link;

/**
 * All that was found in one plan or description.
 *
 * @param mayDismiss whether the reader may decide about it
 */
public record FindingsPage(
        String name,
        String url,
        Link list,
        List<FindingLine> open,
        List<FindingLine> dismissed,
        List<Unchecked> unchecked,
        boolean mayDismiss) {

    /**
     * What cannot be checked yet.
     *
     * @param needs what would have to be recorded
     */
    public record Unchecked(String heading, String needs, Link topic) {}

    static FindingsPage of(Linted linted, Guide guide, boolean mayDismiss) {
        var subject = linted.subject();
        boolean plan = subject.kind() == Subject.Kind.PROGRAMME;
        return new FindingsPage(
                subject.name(),
                FindingLine.address(subject),
                plan ? new Link("Programmes", "/programmes") : new Link("Library", "/improvements"),
                linted.open().stream()
                        .map(finding -> FindingLine.of(finding, subject, guide))
                        .toList(),
                linted.dismissed().stream()
                        .map(dismissed -> FindingLine.of(dismissed, subject, guide))
                        .toList(),
                plan
                        ? Stream.of(NotYet.values())
                                .map(one -> new Unchecked(
                                        one.heading(), one.needs(), FindingLine.topic(one.topic(), guide)))
                                .toList()
                        : List.of(),
                mayDismiss);
    }
}
