package org.groundswell.app.improvement;

import java.time.Instant;
import java.util.List;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * One description of an improvement, complete enough to repeat it. A draft until published, and then never changed, so
 * that a site can say which version it uses.
 *
 * @param number      from 1, one more for each
 * @param publishedAt null while it is a draft
 * @param components  in their order
 */
public record Version(
        VersionId id,
        ImprovementId improvement,
        int number,
        Change change,
        Tidier tidier,
        Effort effort,
        Safety safety,
        @Nullable Instant publishedAt,
        List<Component> components) {

    public Version {
        if (number < 1) {
            throw new IllegalArgumentException("Versions are numbered from 1, got " + number);
        }
        components = List.copyOf(components);
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    /** @throws Conflict if this version is published already */
    void mustBeDraft() {
        if (isPublished()) {
            throw new Conflict("Version %d is published and cannot be changed. Begin a new version.".formatted(number));
        }
    }

    /** The same version, its components read apart from it. */
    Version with(List<Component> parts) {
        return new Version(id, improvement, number, change, tidier, effort, safety, publishedAt, parts);
    }

    /** The next draft: everything as it is here, except that nobody has said yet what changes. */
    Version next() {
        return new Version(
                VersionId.random(),
                improvement,
                number + 1,
                Change.NONE,
                tidier,
                effort,
                safety,
                null,
                components.stream().map(Component::copied).toList());
    }
}
