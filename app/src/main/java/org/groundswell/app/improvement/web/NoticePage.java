package org.groundswell.app.improvement.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;

/** The form of a notice, with what was typed. */
public record NoticePage(
        List<Choice> kinds,
        List<Choice> versions,
        String words,
        TypedDate deadline,
        String action,
        String cancel,
        List<Link> breadcrumbs) {

    static NoticePage of(
            Improvement improvement,
            List<VersionLine> versions,
            String kind,
            List<String> chosen,
            String words,
            TypedDate deadline) {
        var home = "/improvements/" + improvement.code().value();
        return new NoticePage(
                Arrays.stream(NoticeKind.values())
                        .map(each -> new Choice(
                                each.name(),
                                each.label(),
                                each.meaning(),
                                each.name().equals(kind)))
                        .toList(),
                versions.stream()
                        .filter(line -> line.publishedAt() != null)
                        .map(line -> new Choice(line.id().value().toString(), "Version " + line.number())
                                .selected(chosen.contains(line.id().value().toString())))
                        .toList(),
                words,
                deadline,
                home + "/notices",
                home + "/edit",
                List.of(
                        new Link("Library", "/improvements"),
                        new Link(improvement.title(), home),
                        new Link("Edit", home + "/edit")));
    }
}
