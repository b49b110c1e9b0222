package org.groundswell.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void offersTheEndsTheNeighboursAndGaps() {
        assertThat(Paging.of(8, 7_679, "/sites").offered()).containsExactly(1, 0, 7, 8, 9, 0, 154);
    }

    @Test
    void putsNoGapWhereOnePageIsMissing() {
        assertThat(new Paging(4, 10, 100, "/sites").offered()).containsExactly(1, 2, 3, 4, 5, 0, 10);
    }

    @Test
    void saysWhichRowsAreShown() {
        assertThat(Paging.of(154, 7_679, "/sites").summary()).isEqualTo("Showing 7,651 to 7,679 of 7,679");
        assertThat(Paging.of(1, 0, "/sites").summary()).isEqualTo("None to show");
        assertThat(Paging.of(1, 0, "/sites").several()).isFalse();
    }

    @Test
    void keepsTheFiltersOfTheList() {
        assertThat(Paging.of(1, 90, "/sites?kind=practice").hrefOf(2)).isEqualTo("/sites?kind=practice&page=2");
        assertThat(Paging.of(1, 90, "/sites").hrefOf(2)).isEqualTo("/sites?page=2");
    }

    @Test
    void beginsAtTheFirstPageWhateverIsAsked() {
        var paging = Paging.of(-3, 90, "/sites");

        assertThat(paging.offset()).isZero();
        assertThat(paging.hasPrevious()).isFalse();
        assertThat(paging.hasNext()).isTrue();
    }
}
