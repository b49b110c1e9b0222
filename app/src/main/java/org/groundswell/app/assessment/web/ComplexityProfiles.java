package org.groundswell.app.assessment.web;

import java.util.Comparator;
import java.util.Optional;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.PastResult;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ComplexityFound;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.springframework.stereotype.Component;

/** The latest complexity profile of an improvement, beside what its editors say. */
@Component
class ComplexityProfiles implements ComplexityFound {

    private final Assessments assessments;
    private final Instruments instruments;

    ComplexityProfiles(Assessments assessments, Instruments instruments) {
        this.assessments = assessments;
        this.instruments = instruments;
    }

    @Override
    public Optional<Found> of(ImprovementId id, Optional<Member> reader) {
        return assessments.results(id, reader).stream()
                .filter(result -> result.instrumentCode().equals(Instrument.COMPLEXITY))
                .max(Comparator.comparing(PastResult::finishedAt))
                .map(result -> found(result, instruments.get(result.instrument())));
    }

    private static Found found(PastResult result, Instrument instrument) {
        var words = Kinds.words(result, instrument);
        return new Found(
                "%s of %s, by %s%s"
                        .formatted(
                                result.instrumentTitle(),
                                Words.day(result.finishedAt()),
                                Words.plural(result.raters(), "person", "people"),
                                words.isEmpty()
                                        ? ""
                                        : ": of %d subjects %s"
                                                .formatted(instrument.domains().size(), words)),
                "/assessments/%s/result".formatted(result.assessment().value()),
                result.synthetic());
    }
}
