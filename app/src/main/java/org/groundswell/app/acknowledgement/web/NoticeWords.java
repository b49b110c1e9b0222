package org.groundswell.app.acknowledgement.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.ui.TypedDate;

/** How these pages write dates, and what a notice is about. */
final class NoticeWords {

    private NoticeWords() {}

    static String day(Instant at) {
        return TypedDate.words(LocalDate.ofInstant(at, Directory.ZONE));
    }

    static String about(Notice notice, List<VersionLine> versions) {
        if (notice.versions().isEmpty()) {
            return "all versions";
        }
        return "version "
                + versions.stream()
                        .filter(version -> notice.versions().contains(version.id()))
                        .map(version -> String.valueOf(version.number()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
