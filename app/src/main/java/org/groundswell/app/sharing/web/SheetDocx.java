package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.stream.IntStream;
import org.groundswell.app.document.Docx;
import org.groundswell.app.improvement.TypedText;
import org.groundswell.app.sharing.Sheet;

/** A sheet as a file people go on writing in. */
final class SheetDocx {

    private SheetDocx() {}

    static byte[] of(Sheet sheet) {
        var docx = Docx.of(sheet.title(), "en-GB").note(sheet.state());
        for (var block : sheet.blocks()) {
            switch (block) {
                case Sheet.Heading heading -> docx.heading(heading.rank() - 1, heading.text());
                case Sheet.Words words -> words(docx, words.text());
                case Sheet.Note note -> docx.note(note.text());
                case Sheet.Bullets bullets -> docx.bullets(bullets.items());
                case Sheet.Table table -> docx.table(table.caption(), table.header(), table.rows());
                case Sheet.Warning warning -> {
                    docx.heading(1, warning.heading());
                    words(docx, warning.words());
                }
            }
        }
        return docx.bytes();
    }

    private static void words(Docx docx, String text) {
        for (var part : TypedText.parts(text)) {
            switch (part.kind()) {
                case PARAGRAPH -> docx.paragraph(String.join("\n", part.lines()));
                case BULLETS -> docx.bullets(part.lines());
                case NUMBERS -> numbered(part.lines()).forEach(docx::paragraph);
            }
        }
    }

    private static List<String> numbered(List<String> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> (i + 1) + ". " + lines.get(i))
                .toList();
    }
}
