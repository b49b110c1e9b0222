package org.groundswell.app.adoption.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionDetails;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.programme.WaveId;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about owner, version, wave and plans.
 *
 * @param seen the edit version the form was opened on
 */
record DetailsForm(
        String champion,
        String deputy,
        String version,
        String wave,
        TypedDate plannedLive,
        TypedDate plannedEmbedded,
        TypedDate nextReview,
        @Nullable Integer seen) {

    DetailsForm {
        champion = Unfilled.text(champion);
        deputy = Unfilled.text(deputy);
        version = Unfilled.text(version);
        wave = Unfilled.text(wave);
        plannedLive = Unfilled.date(plannedLive);
        plannedEmbedded = Unfilled.date(plannedEmbedded);
        nextReview = Unfilled.date(nextReview);
    }

    /** What the form was opened on; 0, which never is, if it did not say. */
    int opened() {
        return seen == null ? 0 : seen;
    }

    static DetailsForm of(Adoption adoption) {
        var version = adoption.version();
        var wave = adoption.wave();
        return new DetailsForm(
                adoption.champion(),
                adoption.deputy(),
                version == null ? "" : version.value().toString(),
                wave == null ? "" : wave.value().toString(),
                TypedDate.of(adoption.planned().get(AdoptionStage.LIVE)),
                TypedDate.of(adoption.planned().get(AdoptionStage.EMBEDDED)),
                TypedDate.of(adoption.nextReview()),
                adoption.editVersion());
    }

    /** @param before plans for other stages, which this form does not show, are kept from there */
    AdoptionDetails details(Adoption before) {
        var planned = new EnumMap<AdoptionStage, LocalDate>(AdoptionStage.class);
        planned.putAll(before.planned());
        plan(planned, AdoptionStage.LIVE, plannedLive.orNull("plannedLive", "the planned go-live date"));
        plan(planned, AdoptionStage.EMBEDDED, plannedEmbedded.orNull("plannedEmbedded", "the planned date"));
        return new AdoptionDetails(
                wave.isEmpty() ? null : new WaveId(UUID.fromString(wave)),
                version.isEmpty() ? null : new VersionId(UUID.fromString(version)),
                champion,
                deputy,
                planned,
                nextReview.orNull("nextReview", "the date of the next review"));
    }

    private static void plan(Map<AdoptionStage, LocalDate> planned, AdoptionStage stage, @Nullable LocalDate date) {
        if (date == null) {
            planned.remove(stage);
        } else {
            planned.put(stage, date);
        }
    }
}
