package org.groundswell.app.adoption;

import java.util.Optional;
import java.util.UUID;

/**
 * Which sites of a programme a list shows.
 *
 * @param text    code, name, postcode or town holds this; "" for all
 * @param stage   at this stage now
 * @param tier    known this well
 * @param wave    in this wave
 * @param place   code of their ICB or region; "" for all
 */
public record SiteFilter(
        String text, Optional<AdoptionStage> stage, Optional<EvidenceTier> tier, Optional<UUID> wave, String place) {

    public static final SiteFilter ALL = new SiteFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "");

    public SiteFilter {
        text = text.strip();
        place = place.strip();
    }

    public SiteFilter at(AdoptionStage wanted) {
        return new SiteFilter(text, Optional.of(wanted), tier, wave, place);
    }
}
