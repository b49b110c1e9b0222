package org.groundswell.app.lint.web;

import java.time.LocalDate;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Topic;
import org.groundswell.app.lint.Finding;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.Subject;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;

/**
 * One finding, in words ready to print.
 *
 * @param remedy    where it is put right
 * @param url       of the finding, where it is dismissed
 * @param reason    why somebody left it as it is; "" while nobody has
 * @param dismissed when, in words; "" while nobody has
 */
public record FindingLine(
        String heading,
        String found,
        String why,
        Link topic,
        String remedy,
        String url,
        String facts,
        String reason,
        String dismissed) {

    static FindingLine of(Finding finding, Subject subject, Guide guide) {
        return of(finding, subject, guide, "", "");
    }

    static FindingLine of(Linted.Dismissed dismissed, Subject subject, Guide guide) {
        var at = LocalDate.ofInstant(dismissed.dismissal().at(), Directory.ZONE);
        return of(dismissed.finding(), subject, guide, dismissed.dismissal().reason(), TypedDate.words(at));
    }

    private static FindingLine of(Finding finding, Subject subject, Guide guide, String reason, String dismissed) {
        var check = finding.check();
        return new FindingLine(
                check.heading(),
                finding.found(),
                check.why(),
                topic(check.topic(), guide),
                address(subject) + check.remedy(),
                address(subject) + "/findings/" + check.name(),
                finding.facts(),
                reason,
                dismissed);
    }

    static Link topic(String slug, Guide guide) {
        return new Link(guide.topic(slug).map(Topic::title).orElse("Guide"), "/guide/" + slug);
    }

    static String address(Subject subject) {
        return switch (subject.kind()) {
            case PROGRAMME -> "/programmes/" + subject.code();
            case IMPROVEMENT -> "/improvements/" + subject.code();
        };
    }
}
