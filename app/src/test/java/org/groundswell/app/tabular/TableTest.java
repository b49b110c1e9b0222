package org.groundswell.app.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void readsQuotedAndUnquotedCells() {
        var table = read("code,name\nX1,\"Elm, Ash & Co\"\nX2,Plain\n");

        assertThat(table.header().names()).containsExactly("code", "name");
        assertThat(table.rowsBelowHeader()).extracting(row -> row.at(1)).containsExactly("Elm, Ash & Co", "Plain");
        assertThat(table.format().encoding()).isEqualTo("UTF-8");
    }

    @Test
    void leavesTheByteOrderMarkOutOfTheFirstColumn() {
        var table = read("\ufeffcode,name\r\nX1,Elm\r\n");

        assertThat(table.header().indexOf("Code")).isZero();
        assertThat(table.format().sentence()).contains("byte-order mark");
    }

    @Test
    void saysWhenItHadToAssumeAnEncoding() {
        var table = Table.read("code¬name¬town\r\nX1¬Café \"Élan\" Centre¬St Briavels\r\n".getBytes(WINDOWS));

        assertThat(table.format().separator()).isEqualTo('¬');
        assertThat(table.format().isAssumed()).isTrue();
        assertThat(table.format().sentence()).contains("Windows-1252").contains("not valid UTF-8");
        assertThat(table.rowsBelowHeader().getFirst().at(1)).isEqualTo("Café \"Élan\" Centre");
    }

    @Test
    void readsTheUnicodeTextOfSpreadsheets() {
        var table = Table.read("\ufeffcode\tname\r\nX1\tÉlan\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(table.format().separator()).isEqualTo('\t');
        assertThat(table.rowsBelowHeader().getFirst().at(1)).isEqualTo("Élan");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|", "¬"})
    void tellsTheSeparator(String separator) {
        var table = read("a,b,c%n1,2,3%n4,5,6".formatted().replace(",", separator));

        assertThat(table.format().separator()).isEqualTo(separator.charAt(0));
        assertThat(table.width()).isEqualTo(3);
    }

    @Test
    void numbersRowsByTheLineTheyBeginOn() {
        var table = read("""
                "Partner
                Organisation
                Code","PCN "

                X1,N1
                X2,"two
                lines"
                X3,N3
                """);

        assertThat(table.header().names()).containsExactly("Partner Organisation Code", "PCN");
        assertThat(table.rowsBelowHeader()).extracting(Row::line).containsExactly(5L, 6L, 8L);
    }

    @Test
    void leavesOutRowsOfSeparatorsOnly() {
        assertThat(read("code,name\n,,,\nX1,Elm,,,\n").rowsBelowHeader()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004rest, Excel workbook",
        "%PDF-1.7, PDF",
        "<!DOCTYPE html><p>, web page",
        "a\0b, not a text file"
    })
    void refusesWhatIsNoTable(String start, String sentence) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(start)).withMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \r\n \n", "\ufeff"})
    void refusesAnEmptyFile(String text) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(text)).withMessageContaining("empty");
    }

    @Test
    void refusesAQuoteThatIsNeverClosed() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("code,name\nX1,Elm\nX2,\"Ash\nX3,Oak\n"))
                .withMessageContaining("quotation mark");
    }

    @Test
    void guessesColumnsBySynonym() {
        var fields = List.of(
                Field.required("code", "Code", "Organisation Code", "ODS code"),
                Field.optional("name", "Name"),
                Field.optional("open", "Open date"));
        var header = read("Name,ODS  Code,open_date,Name\nElm,X1,,\n").header();

        var mapping = ColumnMapping.guess(fields, header);

        assertThat(mapping.columns())
                .containsOnly(
                        java.util.Map.entry("code", 1), java.util.Map.entry("name", 0), java.util.Map.entry("open", 2));
        assertThat(mapping.missing(fields)).isEmpty();
    }

    @Test
    void refusesAChoiceWithoutARequiredColumn() {
        var fields = List.of(Field.required("code", "Code"));
        var header = read("a,b\n1,2\n").header();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> ColumnMapping.chosen(fields, header, java.util.Map.of("code", ""), java.util.Map.of()))
                .withMessage("Select the column that holds: Code");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> ColumnMapping.chosen(fields, header, java.util.Map.of("code", "2"), java.util.Map.of()))
                .withMessageStartingWith("Select a column of this file");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void readsBackWhatWasWritten(long seed) {
        var random = new Random(seed);
        var alphabet = List.of("a", "é", "\"", ",", ";", "\n", " ", "7", "'", "&");
        var cells = IntStream.range(0, 60)
                .mapToObj(_ -> "x"
                        + String.join(
                                "",
                                random.ints(6, 0, alphabet.size())
                                        .mapToObj(alphabet::get)
                                        .toList()) + "x")
                .toList();
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < cells.size(); i += 3) {
            var line = cells.subList(i, i + 3).stream()
                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                    .toList();
            bytes.writeBytes((String.join(",", line) + "\r\n").getBytes(StandardCharsets.UTF_8));
        }

        var read = Table.read(bytes.toByteArray());

        assertThat(read.rows().stream().flatMap(row -> row.cells().stream()).toList())
                .isEqualTo(cells);
    }

    private static Table read(String text) {
        return Table.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
