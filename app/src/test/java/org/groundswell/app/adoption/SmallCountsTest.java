package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCountsTest {

    private static final int FIVE = 5;

    @Test
    void showsCountsFromTheThresholdOnAndNoughts() {
        assertThat(SmallCounts.hidden(List.of(5L, 0L, 120L), FIVE)).isEmpty();
    }

    @Test
    void hidesTheNextLargerCountWhereTheTotalWouldGiveASingleOneAway() {
        assertThat(SmallCounts.hidden(List.of(3L, 40L, 12L, 0L), FIVE)).isEqualTo(Set.of(0, 2));
    }

    @Test
    void hidesOneMoreWhereAllHiddenCountsCouldOnlyBeOneOrOnlyBeTheLargest() {
        assertThat(SmallCounts.hidden(List.of(1L, 1L, 30L, 9L), FIVE)).isEqualTo(Set.of(0, 1, 3));
        assertThat(SmallCounts.hidden(List.of(4L, 4L, 30L, 9L), FIVE)).isEqualTo(Set.of(0, 1, 3));
        assertThat(SmallCounts.hidden(List.of(1L, 3L, 30L, 9L), FIVE)).isEqualTo(Set.of(0, 1));
    }

    @Test
    void hidesANoughtWhereThereIsNothingElse() {
        assertThat(SmallCounts.hidden(List.of(2L, 0L, 0L), FIVE)).hasSize(2).contains(0);
        assertThat(SmallCounts.hidden(List.of(2L), FIVE)).isEqualTo(Set.of(0));
    }

    @Test
    void neverLeavesASmallCountThatTheTotalGivesAway() {
        var random = new Random(11);
        for (int n = 0; n < 500; n++) {
            var counts = random.longs(2 + random.nextInt(8), 0, 9).boxed().toList();
            var hidden = SmallCounts.hidden(counts, FIVE);

            for (int i = 0; i < counts.size(); i++) {
                if (counts.get(i) > 0 && counts.get(i) < FIVE) {
                    assertThat(hidden).contains(i);
                }
            }
            long sum = hidden.stream().mapToLong(counts::get).sum();
            assertThat(hidden.size()).as("%s", counts).isNotEqualTo(1);
            boolean allSmall =
                    !hidden.isEmpty() && hidden.stream().allMatch(i -> counts.get(i) > 0 && counts.get(i) < FIVE);
            boolean couldHideMore = IntStream.range(0, counts.size()).anyMatch(i -> !hidden.contains(i));
            if (allSmall && couldHideMore) {
                assertThat(sum).as("%s", counts).isGreaterThan(hidden.size()).isLessThan(4L * hidden.size());
            }
        }
    }
}
