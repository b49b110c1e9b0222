package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * One version at its permanent address.
 *
 * @param published when; null for a draft
 * @param newer     leads to the current version; null if this is it
 * @param compareHref what differs from the version before; null for the first
 */
public record VersionPage(
        String title,
        String improvement,
        boolean synthetic,
        @Nullable String published,
        @Nullable Link newer,
        @Nullable String compareHref,
        List<NoticeView> openNotices,
        VersionView version,
        List<Link> breadcrumbs) {

    static VersionPage of(Improvement improvement, Version version, List<VersionLine> versions, List<Notice> notices) {
        var home = "/improvements/" + improvement.code().value();
        var at = version.publishedAt();
        return new VersionPage(
                improvement.title() + ", version " + version.number(),
                improvement.title(),
                improvement.synthetic(),
                at == null ? null : Words.day(at),
                versions.stream()
                        .filter(line -> line.publishedAt() != null)
                        .findFirst()
                        .filter(line -> line.number() > version.number())
                        .map(line -> new Link("Version " + line.number(), home + "/versions/" + line.number()))
                        .orElse(null),
                compareHref(
                        home,
                        version.number(),
                        versions.stream()
                                .filter(line -> line.publishedAt() != null)
                                .toList()),
                notices.stream()
                        .filter(notice -> notice.isOpen() && notice.isAbout(version.id()))
                        .map(notice -> NoticeView.of(notice, improvement, versions, false))
                        .toList(),
                VersionView.of(version),
                List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    /** Where a version is compared with the published one before it; null if there is none. */
    static @Nullable String compareHref(String home, int number, List<VersionLine> published) {
        return published.stream()
                .map(VersionLine::number)
                .filter(other -> other < number)
                .max(Integer::compare)
                .map(before -> "%s/versions/%d/compare/%d".formatted(home, before, number))
                .orElse(null);
    }
}
