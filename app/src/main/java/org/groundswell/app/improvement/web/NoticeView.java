package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.VersionLine;
import org.jspecify.annotations.Nullable;

/**
 * A notice in words.
 *
 * @param about    the versions it is about
 * @param closed   when and why it was closed; null while it is open
 * @param href     its own page: who was asked to acknowledge it
 * @param closeUrl where an editor closes it; null if it cannot be closed
 */
public record NoticeView(
        String kind,
        boolean isStop,
        String about,
        Prose words,
        String issued,
        @Nullable String deadline,
        @Nullable String closed,
        String href,
        @Nullable String closeUrl) {

    static NoticeView of(Notice notice, Improvement improvement, List<VersionLine> versions, boolean editor) {
        var deadline = notice.deadline();
        var closedAt = notice.closedAt();
        return new NoticeView(
                notice.kind().label(),
                notice.kind() == NoticeKind.STOP,
                about(notice, versions),
                Prose.of(notice.words()),
                Words.day(notice.issuedAt()),
                deadline == null ? null : Words.day(deadline),
                closedAt == null ? null : Words.day(closedAt) + ": " + notice.closingReason(),
                "/notices/" + notice.id().value(),
                editor && notice.isOpen()
                        ? "/improvements/%s/notices/%s/close"
                                .formatted(
                                        improvement.code().value(), notice.id().value())
                        : null);
    }

    private static String about(Notice notice, List<VersionLine> versions) {
        if (notice.versions().isEmpty()) {
            return "All versions";
        }
        return "Version "
                + versions.stream()
                        .filter(version -> notice.versions().contains(version.id()))
                        .map(version -> String.valueOf(version.number()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
