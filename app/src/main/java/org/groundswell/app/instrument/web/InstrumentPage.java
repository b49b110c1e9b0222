package org.groundswell.app.instrument.web;

import java.util.List;
import java.util.Objects;
import org.groundswell.app.instrument.InstrumentState;
import org.groundswell.app.instrument.InstrumentVersion;
import org.groundswell.app.instrument.InstrumentVersions.Shown;
import org.jspecify.annotations.Nullable;

/**
 * One version of an instrument, as anybody may read it.
 *
 * @param note     said before all else about a version that is not the current one; null otherwise
 * @param versions the versions there are, with this one among them
 */
public record InstrumentPage(
        InstrumentView view, String version, @Nullable String note, String fileHref, List<VersionLine> versions) {

    /** @param href null for the version shown */
    public record VersionLine(String text, @Nullable String href) {}

    static InstrumentPage of(Shown shown, List<InstrumentVersion> versions) {
        var version = shown.version();
        var current = versions.stream()
                .filter(other -> other.state() == InstrumentState.PUBLISHED)
                .findFirst();
        boolean isCurrent =
                current.map(InstrumentVersion::id).filter(version.id()::equals).isPresent();
        return new InstrumentPage(
                InstrumentView.of(shown.instrument()),
                "Version " + version.version(),
                isCurrent
                        ? null
                        : "This version is not in use for new assessments. Assessments that began with it keep it.",
                href(version) + "/file",
                versions.stream()
                        .map(other ->
                                new VersionLine(line(other), other.id().equals(version.id()) ? null : href(other)))
                        .toList());
    }

    static String href(InstrumentVersion version) {
        return "/instruments/%s/versions/%d".formatted(version.code(), version.version());
    }

    private static String line(InstrumentVersion version) {
        return "Version %d, published %s%s"
                .formatted(
                        version.version(),
                        InstrumentWords.day(Objects.requireNonNull(version.publishedAt())),
                        version.retiredAt() == null ? "" : ", retired " + InstrumentWords.day(version.retiredAt()));
    }
}
