package org.groundswell.app.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-03-04",
                "20250304",
                "04/03/2025",
                "4/3/2025",
                " 04-03-2025 ",
                "04.03.2025",
                "2025-03-04T00:00:00Z"
            })
    void readsDates(String text) {
        assertThat(Dates.DAY_FIRST.read(text)).isEqualTo(new Reading.Value<>(LocalDate.of(2025, 3, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "03/31/2025, not a day of the calendar (dates are read as 31/03/2025 (day first))",
        "04/15/0016, perhaps 2016 is meant",
        "12/31/1899, spreadsheets write this for an empty date",
        "41913, 2014-10-01",
        "-12684, format the column as a date",
        "31/03/25, year of two digits",
        "2025-02-30, not a day of the calendar",
        "March 2025, is not a date",
    })
    void refusesWhatMayMeanSomethingElse(String text, String hint) {
        assertThat(Dates.DAY_FIRST.read(text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).contains(hint));
    }

    @ParameterizedTest
    @CsvSource({"03/31/2025, 2025-03-31", "1/2/2025, 2025-01-02", "2025-03-31, 2025-03-31"})
    void readsTheMonthFirstWhenToldSo(String text, LocalDate date) {
        assertThat(Dates.MONTH_FIRST.read(text)).isEqualTo(new Reading.Value<>(date));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void readsEveryDayItCanWrite(long seed) {
        var day = LocalDate.ofEpochDay(new Random(seed).nextLong(-25_000, 47_000));

        assertThat(Dates.DAY_FIRST.read(day.toString())).isEqualTo(new Reading.Value<>(day));
        assertThat(Dates.DAY_FIRST.read(day.toString().replace("-", ""))).isEqualTo(new Reading.Value<>(day));
    }

    @ParameterizedTest
    @CsvSource({"1234, 1234", "-0.5, -0.5", ".5, 0.5", "1e3, 1000", "+7, 7"})
    void readsNumbers(String text, double value) {
        assertThat(Numbers.read(text)).isEqualTo(new Reading.Value<>(value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234|write 1234",
                "1 234 567|write 1234567",
                "12%|is not a number",
                "1,5|is not a number",
                "1e999|too large"
            })
    void refusesNumbersThatCouldBeReadInTwoWays(String text, String hint) {
        assertThat(Numbers.read(text))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.reason()).contains(hint));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "-", "[c]", "<5", "< 10"})
    void keepsSuppressedValuesApartFromZero(String text) {
        assertThat(Numbers.read(text)).isEqualTo(new Reading.Suppressed<>(text));
        assertThat(Dates.DAY_FIRST.read(text)).isInstanceOf(Reading.Suppressed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "NA", "n/a", "NULL", "\u00a0"})
    void keepsBlanksApartFromZero(String text) {
        assertThat(Numbers.read(text)).isEqualTo(new Reading.Blank<>());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "abc"})
    void refusesPartsWhereWholeNumbersAreMeant(String text) {
        assertThat(Numbers.readWhole(text)).isInstanceOf(Reading.Refused.class);
    }
}
