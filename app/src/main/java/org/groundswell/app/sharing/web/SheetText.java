package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.groundswell.app.sharing.Sheet;

/** A sheet as plain text that any program opens. */
final class SheetText {

    private SheetText() {}

    static String of(Sheet sheet) {
        return "%s\n%s\n%s\n\n%s"
                        .formatted(
                                sheet.title(),
                                "=".repeat(sheet.title().length()),
                                sheet.state(),
                                sheet.blocks().stream().map(SheetText::block).collect(Collectors.joining("\n\n")))
                        .replace("\n", "\r\n")
                + "\r\n";
    }

    private static String block(Sheet.Block block) {
        return switch (block) {
            case Sheet.Heading heading ->
                heading.text() + "\n"
                        + (heading.rank() == 2 ? "-" : ".")
                                .repeat(heading.text().length());
            case Sheet.Words words -> lines(words.text());
            case Sheet.Note note -> note.text();
            case Sheet.Bullets bullets ->
                bullets.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            case Sheet.Table table ->
                table.caption() + "\n"
                        + row(table.header()) + "\n"
                        + table.rows().stream().map(SheetText::row).collect(Collectors.joining("\n"));
            case Sheet.Warning warning ->
                "*** " + warning.heading().toUpperCase(Locale.UK) + " ***\n" + lines(warning.words());
        };
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("\n", " ")).collect(Collectors.joining(" | "));
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
