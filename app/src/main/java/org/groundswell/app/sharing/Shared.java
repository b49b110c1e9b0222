package org.groundswell.app.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.improvement.EvidenceItem;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Notice;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.ScaleDecision;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.improvement.WhereUsed;

/**
 * A public improvement with everything that is handed out about it.
 *
 * @param version   the one sites adopt today
 * @param published when that version was
 * @param versions  all published ones, the latest first
 * @param notices   the open ones, stop before safety before update
 * @param decision  the latest
 */
public record Shared(
        Improvement improvement,
        Version version,
        Instant published,
        List<VersionLine> versions,
        List<EvidenceItem> evidence,
        List<Notice> notices,
        Optional<ScaleDecision> decision,
        Optional<WhereUsed.Use> use) {

    /** Whether it must not be used: withdrawn, or under a stop notice. */
    public boolean isStopped() {
        return notices.stream().anyMatch(notice -> notice.kind() == NoticeKind.STOP);
    }

    /** Which versions a notice is about, in words. */
    String about(Notice notice) {
        return notice.versions().isEmpty()
                ? "All versions"
                : "Version "
                        + String.join(
                                ", ",
                                versions.stream()
                                        .filter(line -> notice.versions().contains(line.id()))
                                        .map(VersionLine::number)
                                        .sorted()
                                        .map(String::valueOf)
                                        .toList());
    }

    /** The number of a version, in words; "" if it is none of the published ones. */
    String numberOf(VersionId id) {
        return versions.stream()
                .filter(line -> line.id().equals(id))
                .map(line -> "version " + line.number())
                .findFirst()
                .orElse("");
    }
}
