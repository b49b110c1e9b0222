package org.groundswell.app.improvement;

import java.time.Instant;
import java.util.List;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;

/**
 * The thing that spreads: a practice, a pathway, a checklist, a technology. How it is done stands in its versions.
 *
 * @param statusReason why it was sent back, retired or withdrawn; "" otherwise
 * @param sharedAt     when it first became public, null if it never was
 * @param synthetic    whether it is invented for demonstration
 */
public record Improvement(
        ImprovementId id,
        ImprovementCode code,
        Description description,
        Ownership ownership,
        ImprovementStatus status,
        String statusReason,
        Instant statusChangedAt,
        Instant createdAt,
        @Nullable Instant sharedAt,
        boolean synthetic) {

    public String title() {
        return description.title();
    }

    /** Whether everybody may read it: once shared, always, so that those who use it are never left without its page. */
    public boolean isPublic() {
        return sharedAt != null;
    }

    /** @throws Conflict if the present status does not lead there */
    public void mustLeadTo(ImprovementStatus next) {
        if (!status.next().contains(next)) {
            throw new Conflict(
                    "An improvement at \"%s\" cannot become \"%s\".".formatted(status.label(), next.label()));
        }
    }

    /** @throws Conflict while it is reviewed, and once it is retired or withdrawn */
    void mustBeOpenToEditing() {
        if (!status.isOpenToEditing()) {
            throw new Conflict("An improvement at \"%s\" cannot be edited.".formatted(status.label()));
        }
    }

    /**
     * What a stranger would still ask for before repeating it; empty when it is complete enough to be reviewed.
     *
     * @param version the version that would be shared
     */
    public List<String> missing(Version version) {
        return Completeness.missing(this, version);
    }
}
