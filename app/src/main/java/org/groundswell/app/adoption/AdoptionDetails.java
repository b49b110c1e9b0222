package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.util.Map;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;

/** What may be edited about an adoption, besides its stage. */
public record AdoptionDetails(
        @Nullable WaveId wave,
        @Nullable VersionId version,
        String champion,
        String deputy,
        Map<AdoptionStage, LocalDate> planned,
        @Nullable LocalDate nextReview) {

    public AdoptionDetails {
        champion = champion.strip();
        deputy = deputy.strip();
        planned = Map.copyOf(planned);
    }
}
