package org.groundswell.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            See https://example.org/a.              | https://example.org/a
            (https://example.org/a_(b)) and more    | https://example.org/a_(b)
            “http://example.org/?q=1&r=2”, page 3   | http://example.org/?q=1&r=2
            https://example.org                     | https://example.org
            """)
    void endWhereTheSentenceGoesOn(String line, String address) {
        assertThat(WebAddresses.in(line))
                .extracting(WebAddresses.Piece::href)
                .filteredOn(Objects::nonNull)
                .containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.org/a", "www.example.org", "https://", ""})
    void areOnlyThoseOfTheWeb(String line) {
        assertThat(WebAddresses.in(line)).allMatch(piece -> piece.href() == null);
    }

    @Test
    void loseNothingOfTheLine() {
        var line = "A https://example.org/a, then <b> https://example.org/b\" and the rest";

        assertThat(WebAddresses.in(line).stream().map(WebAddresses.Piece::text).collect(Collectors.joining()))
                .isEqualTo(line);
    }
}
