package org.groundswell.analytics.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    @Test
    void readsQuotesCommasAndLineEnds() {
        var records = CsvRecords.of("a,\"b, \"\"c\"\"\"\r\n\r\n\"two\nlines\",\n,x");

        assertThat(records)
                .extracting(CsvRecords.Fields::fields)
                .map(Object::toString)
                .containsExactly("[a, b, \"c\"]", "[two\nlines, ]", "[, x]");
        assertThat(records).extracting(CsvRecords.Fields::line).containsExactly(1, 3, 5);
    }
}
