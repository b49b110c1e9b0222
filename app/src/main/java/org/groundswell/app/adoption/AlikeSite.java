package org.groundswell.app.adoption;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A site as it compares with another. What is not recorded of a site is null, or "" for words.
 *
 * @param stage       the stage it is at now; null for the site others are compared with
 * @param size        people on its list, or beds
 * @param deprivation fifth of the index of multiple deprivation, 1 the most deprived
 * @param rurality    as its list says it: "Urban"
 */
public record AlikeSite(
        String code,
        String name,
        String place,
        @Nullable AdoptionStage stage,
        @Nullable LocalDate since,
        @Nullable Double size,
        @Nullable Double deprivation,
        String rurality) {

    /** What an unknown or unlike fact adds to the distance, as much as a site more than twice as large. */
    private static final double UNLIKE = 1;

    /**
     * How unlike two sites are: nought for the same size, fifth of deprivation and rurality. A size twice as large counts
     * 0.7, four fifths of deprivation apart count 1, another rurality 1, and what is not known of either 1.
     */
    double distance(AlikeSite other) {
        return sizes(size, other.size)
                + (deprivation == null || other.deprivation == null
                        ? UNLIKE
                        : Math.abs(deprivation - other.deprivation) / 4)
                + (rurality.isEmpty() || !rurality.toLowerCase(Locale.UK).equals(other.rurality.toLowerCase(Locale.UK))
                        ? UNLIKE
                        : 0);
    }

    private static double sizes(@Nullable Double one, @Nullable Double other) {
        return one == null || other == null || one <= 0 || other <= 0 ? UNLIKE : Math.abs(Math.log(one / other));
    }
}
