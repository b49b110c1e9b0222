package org.groundswell.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Cases by hand of {@link AdopterCategories} and {@link Prevalence}. */
class AdopterCategoriesTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    /** Mean 3, deviation √2.5 = 1.58: cuts at −0.16, 1.42, 3 and 4.58; the mean itself is late majority. */
    @Test
    void cutsAtTheMeanAndItsDeviations() {
        var categories = AdopterCategories.rogers(1, 2, 3, 4, 5, NEVER);

        assertThat(categories.mean()).isCloseTo(3, within(1e-15));
        assertThat(categories.deviation()).isCloseTo(Math.sqrt(2.5), within(1e-15));
        assertThat(categories.categories())
                .containsExactly(
                        AdopterCategory.EARLY_ADOPTER,
                        AdopterCategory.EARLY_MAJORITY,
                        AdopterCategory.LATE_MAJORITY,
                        AdopterCategory.LATE_MAJORITY,
                        AdopterCategory.LAGGARD,
                        AdopterCategory.NON_ADOPTER);
    }

    @Test
    void findsInnovatorsByPercentileWhateverTheShape() {
        double[] times =
                IntStream.rangeClosed(1, 100).mapToDouble(i -> (double) i * i).toArray();

        var counts = AdopterCategories.rogersByPercentile(times).counts();

        assertThat(counts)
                .containsEntry(AdopterCategory.INNOVATOR, 2)
                .containsEntry(AdopterCategory.EARLY_ADOPTER, 14)
                .containsEntry(AdopterCategory.EARLY_MAJORITY, 34)
                .containsEntry(AdopterCategory.LATE_MAJORITY, 34)
                .containsEntry(AdopterCategory.LAGGARD, 16);
    }

    @Test
    void countsInnovatorsAmongEarlyAdoptersForValente() {
        double[] times = {0, 40, 41, 42, 43, 44, 45, 46, 47, 48};

        assertThat(AdopterCategories.rogers(times).categories().get(0)).isEqualTo(AdopterCategory.INNOVATOR);
        assertThat(AdopterCategories.valente(times).categories().get(0)).isEqualTo(AdopterCategory.EARLY_ADOPTER);
    }

    @Test
    void refusesToSortMembersOfWhomNoneAdopted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AdopterCategories.rogers(NEVER, NEVER))
                .withMessage("Adopter categories need at least 1 adopter, got none of 2");
    }

    /** Five members, of whom one never adopts: she is censored, and prevalence ends at 4 of 5. */
    @Test
    void censorsWhoHasNotAdopted() {
        var prevalence = Prevalence.of(new int[] {1, 2, 2, 4, Prevalence.NEVER}, 1, 4);

        assertThat(prevalence.cumulative()).containsExactly(1, 3, 3, 4);
        assertThat(prevalence.periods().stream().map(Prevalence.Period::hazard))
                .containsExactly(1.0 / 5, 2.0 / 4, 0.0, 1.0 / 2);
        assertThat(prevalence.periods().get(3).proportion()).isEqualTo(0.8);
        assertThat(prevalence.periods().get(1).growth()).isEqualTo(2);
    }

    @Test
    void refusesAnAdoptionOutsideThePeriods() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prevalence.of(new int[] {5}, 1, 4))
                .withMessage("A time of adoption needs to be in periods 1 to 4, got 5");
    }
}
