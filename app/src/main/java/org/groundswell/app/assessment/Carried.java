package org.groundswell.app.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finished assessment as a file, to keep or to take to another Groundswell. Raters are in it by role and by a number
 * that says nothing of who they are; names and addresses stay behind.
 *
 * @param format     always {@link #FORMAT}
 * @param instrument code of the instrument
 * @param version    version of the instrument
 * @param files      the bytes of the files behind answers in Base64, by their hash
 */
public record Carried(
        String format,
        String instrument,
        int version,
        String title,
        boolean synthetic,
        Instant openedAt,
        Instant ratingClosedAt,
        Instant finishedAt,
        SpreadFacts facts,
        List<Rater> raters,
        Map<String, AgreedLevel> agreed,
        Map<String, AgreedGate> agreedGates,
        Map<String, String> files) {

    public static final String FORMAT = "groundswell-assessment-1";

    public Carried {
        files = Objects.requireNonNullElse(files, Map.of());
    }

    /** One rater with all answers, by the codes of items and gates. */
    public record Rater(
            UUID person,
            RaterRole role,
            @Nullable Instant doneAt,
            Map<String, ItemAnswer> answers,
            Map<String, GateAnswer> gates) {}
}
