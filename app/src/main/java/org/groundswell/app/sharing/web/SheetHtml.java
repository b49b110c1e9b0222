package org.groundswell.app.sharing.web;

import java.util.List;
import org.groundswell.app.improvement.TypedText;
import org.groundswell.app.sharing.Sheet;
import org.springframework.web.util.HtmlUtils;

/** A sheet as HTML, for a page and for a PDF. Every text that goes in is escaped here. */
final class SheetHtml {

    private final StringBuilder html = new StringBuilder();

    private SheetHtml() {}

    /** The sheet with its title. */
    static String of(Sheet sheet) {
        var html = new SheetHtml();
        html.element("h1", sheet.title());
        html.element("p", sheet.state());
        html.blocks(sheet.blocks());
        return html.html.toString();
    }

    /** The sheet for a page that shows title and state itself. */
    static String body(Sheet sheet) {
        var html = new SheetHtml();
        html.blocks(sheet.blocks());
        return html.html.toString();
    }

    private void blocks(List<Sheet.Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case Sheet.Heading heading -> element("h" + heading.rank(), heading.text());
                case Sheet.Words words -> words(words.text());
                case Sheet.Note note -> element("p", note.text());
                case Sheet.Bullets bullets -> list("ul", bullets.items());
                case Sheet.Table table -> table(table);
                case Sheet.Warning warning -> {
                    html.append("<div class=\"nhsuk-inset-text gs-warning keep\">");
                    html.append("<p><strong>")
                            .append(escaped(warning.heading()))
                            .append("</strong></p>");
                    words(warning.words());
                    html.append("</div>");
                }
            }
        }
    }

    private void words(String text) {
        for (var part : TypedText.parts(text)) {
            switch (part.kind()) {
                case PARAGRAPH ->
                    html.append("<p>")
                            .append(String.join(
                                    "<br>",
                                    part.lines().stream()
                                            .map(SheetHtml::escaped)
                                            .toList()))
                            .append("</p>");
                case BULLETS -> list("ul", part.lines());
                case NUMBERS -> list("ol", part.lines());
            }
        }
    }

    private void list(String element, List<String> items) {
        var kind = element.equals("ul") ? "bullet" : "number";
        html.append("<%s class=\"nhsuk-list nhsuk-list--%s\">".formatted(element, kind));
        items.forEach(item -> element("li", item));
        html.append("</").append(element).append(">");
    }

    private void table(Sheet.Table table) {
        html.append("<table class=\"nhsuk-table\"><caption class=\"nhsuk-table__caption\">")
                .append(escaped(table.caption()))
                .append("</caption><thead><tr>");
        table.header()
                .forEach(name ->
                        html.append("<th scope=\"col\">").append(escaped(name)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                html.append(i == 0 ? "<th scope=\"row\">" : "<td>");
                html.append(escaped(row.get(i)).replace("\n", "<br>"));
                html.append(i == 0 ? "</th>" : "</td>");
            }
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void element(String name, String text) {
        html.append("<%s>".formatted(name)).append(escaped(text)).append("</%s>".formatted(name));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
