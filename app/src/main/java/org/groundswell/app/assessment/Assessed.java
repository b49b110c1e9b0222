package org.groundswell.app.assessment;

import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.Subject;
import org.groundswell.app.programme.ProgrammeId;

/** What an assessment is about. */
public sealed interface Assessed {

    /** An improvement; its editors run the assessment. */
    record OfImprovement(ImprovementId id) implements Assessed {}

    /** An improvement at one site; managers of the programme and the lead of the site run the assessment. */
    record OfAdoption(AdoptionId id, ProgrammeId programme, EntryId site) implements Assessed {}

    /** Id of the improvement or the adoption. */
    default UUID value() {
        return switch (this) {
            case OfImprovement improvement -> improvement.id().value();
            case OfAdoption adoption -> adoption.id().value();
        };
    }

    default Subject subject() {
        return switch (this) {
            case OfImprovement _ -> Subject.IMPROVEMENT;
            case OfAdoption _ -> Subject.ADOPTION;
        };
    }
}
