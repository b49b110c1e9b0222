package org.groundswell.app.assessment;

import java.time.Instant;
import java.util.Map;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.app.instrument.InstrumentId;
import org.jspecify.annotations.Nullable;

/**
 * A result as it was when its assessment was finished. Proportions are 0 to 1, null where the instrument has no score.
 *
 * @param result null where the instrument is not held against a line
 * @param raters how many rated
 * @param byDomain what each domain came to, as {@link Profile#byDomain}; NaN where nobody knew, and empty for results from
 *     before this was kept
 */
public record PastResult(
        AssessmentId assessment,
        InstrumentId instrument,
        String instrumentCode,
        String instrumentTitle,
        Instant finishedAt,
        boolean synthetic,
        Sharing sharing,
        @Nullable ResultClass result,
        @Nullable Double point,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double coverage,
        int raters,
        Map<String, Double> byDomain) {}
