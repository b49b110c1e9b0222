package org.groundswell.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.TextDifference.Kind.ADDED;
import static org.groundswell.app.improvement.TextDifference.Kind.REMOVED;
import static org.groundswell.app.improvement.TextDifference.Kind.SAME;

import java.util.Random;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.TextDifference.Kind;
import org.groundswell.app.improvement.TextDifference.Piece;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void findsTheFewestWordsThatCameAndWent() {
        var difference = TextDifference.between("Look at the patient every hour.", "Look at a patient each hour.");

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(SAME, "Look at "),
                        new Piece(REMOVED, "the "),
                        new Piece(ADDED, "a "),
                        new Piece(SAME, "patient "),
                        new Piece(REMOVED, "every "),
                        new Piece(ADDED, "each "),
                        new Piece(SAME, "hour."));
        assertThat(difference.added()).isEqualTo(2);
        assertThat(difference.removed()).isEqualTo(2);
    }

    @Test
    void takesSpacesAndLineBreaksForNothing() {
        assertThat(TextDifference.between("One  two\nthree ", "One two three").isNone())
                .isTrue();
        assertThat(TextDifference.between("", "").isNone()).isTrue();
    }

    @Test
    void tellsWhatIsAllNewAndWhatIsAllGone() {
        assertThat(TextDifference.between("", "New words").pieces()).containsExactly(new Piece(ADDED, "New words"));
        assertThat(TextDifference.between("Old words", "").pieces()).containsExactly(new Piece(REMOVED, "Old words"));
    }

    @Test
    void alwaysLeadsFromTheOneTextToTheOther() {
        var random = new Random(7);
        for (int n = 0; n < 200; n++) {
            var before = words(random);
            var after = words(random);
            var difference = TextDifference.between(before, after);

            assertThat(without(difference, ADDED)).isEqualTo(before);
            assertThat(without(difference, REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void comparesTheLongestTextsLineByLine() {
        var before = "A line of words that goes on.\n".repeat(600);
        var after = before + "And one more line.";

        assertThat(TextDifference.between(before, after).pieces())
                .last()
                .isEqualTo(new Piece(ADDED, "And one more line."));
    }

    private static String words(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(n -> "word" + n).collect(Collectors.joining(" "));
    }

    private static String without(TextDifference difference, Kind kind) {
        return difference.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(piece -> piece.text().strip())
                .collect(Collectors.joining(" "));
    }
}
