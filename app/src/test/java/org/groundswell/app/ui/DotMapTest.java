package org.groundswell.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.groundswell.app.ui.DotMap.Dot;
import org.junit.jupiter.api.Test;

class DotMapTest {

    private static final Pattern NUMBER = Pattern.compile("(?:cx|cy|x|y|x1|x2)=\"(-?[\\d.]+)\"");

    @Test
    void drawsNorthAboveAndEastToTheRight() {
        var svg = new DotMap(List.of(new Dot("North-east", 55, 1, 9L), new Dot("South-west", 50, -5, 9L))).svg();

        assertThat(number(svg, "cx", 0)).isGreaterThan(number(svg, "cx", 1));
        assertThat(number(svg, "cy", 0)).isLessThan(number(svg, "cy", 1));
    }

    @Test
    void makesTwiceAsManyTwiceAsLargeInArea() {
        var svg = new DotMap(List.of(new Dot("A", 55, 1, 200L), new Dot("B", 50, -5, 100L))).svg();

        double ratio = Math.pow(number(svg, "r", 0) / number(svg, "r", 1), 2);
        assertThat(ratio).isBetween(1.9, 2.1);
    }

    @Test
    void tellsWhatIsHiddenFromWhatIsNone() {
        var svg =
                new DotMap(List.of(new Dot("A", 55, 1, null), new Dot("B", 54, 0, 0L), new Dot("C", 53, 0, 7L))).svg();

        assertThat(svg)
                .containsOnlyOnce("gs-map__hidden")
                .containsOnlyOnce("gs-map__none")
                .contains("gs-map__dot");
    }

    @Test
    void keepsEverythingOnThePaperHoweverThePlacesLie() {
        var maps = List.of(
                List.of(new Dot("One place alone", 51.5, -2.6, 3L)),
                List.of(new Dot("Here", 51.5, -2.6, 3L), new Dot("And here", 51.5, -2.6, 5L)),
                List.of(new Dot("Pole", 89, -179, 3L), new Dot("Antipode", -89, 179, 3L)),
                IntStream.range(0, 60)
                        .mapToObj(n -> new Dot("Place number " + n, 50 + n % 7, -5 + n % 5, (long) n))
                        .toList());

        for (var dots : maps) {
            var svg = new DotMap(dots).svg();
            assertThat(NUMBER.matcher(svg).results().mapToDouble(found -> Double.parseDouble(found.group(1))))
                    .allSatisfy(value -> assertThat(value).isBetween(0.0, 480.0));
            assertThat(svg).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void shortensLongNamesAndEscapesThem() {
        var svg = new DotMap(List.of(
                        new Dot(
                                "NHS Bristol, North Somerset and South Gloucestershire Integrated Care Board",
                                51,
                                -2,
                                9L),
                        new Dot("R&D <area>", 53, -2, 9L)))
                .svg();

        assertThat(svg).contains(">Bristol …<").contains("R&amp;D &lt;area&gt;");
    }

    @Test
    void needsAPlace() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DotMap(List.of()));
    }

    private static double number(String svg, String attribute, int which) {
        return Pattern.compile(" " + attribute + "=\"([\\d.]+)\"")
                .matcher(svg)
                .results()
                .skip(which)
                .mapToDouble(found -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
