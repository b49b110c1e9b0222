package org.groundswell.app.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/** The whole document the renderer gets, made of a part of a page. */
final class PdfSource {

    private static final String STYLE = resource("document.css");
    private static final String CHART_STYLE = resource("chart.css");

    /** What has no meaning on paper, or could fetch something. */
    private static final String LEFT_OUT =
            "script, style, link, meta, base, iframe, object, embed, form, button, input, select, textarea, audio, video, "
                    + "svg foreignObject, svg image, svg use";

    private PdfSource() {}

    static Document of(String title, String lang, String html) {
        // SVG tells viewBox from viewbox.
        var parser = Parser.htmlParser().settings(ParseSettings.preserveCase);
        var document = parser.parseInput("<html><head></head><body></body></html>", "");
        document.getElementsByTag("html").attr("lang", lang);
        document.head().appendElement("title").text(title);
        document.head().appendElement("meta").attr("name", "description").attr("content", title);
        var body = document.body();
        body.append(html);
        body.select(LEFT_OUT).remove();
        body.getAllElements().forEach(PdfSource::withoutBehaviour);
        body.select("a[href]").forEach(PdfSource::linkOutside);
        body.select("img").forEach(PdfSource::picture);
        body.select("svg").forEach(PdfSource::drawing);
        bookmarks(document);
        document.head().appendElement("style").appendText(STYLE);
        return document;
    }

    private static void withoutBehaviour(Element element) {
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(name -> name.equals("style") || name.startsWith("on") || name.endsWith(":href"))
                .toList()
                .forEach(element::removeAttr);
    }

    /** A link within the pages leads nowhere once it is taken away. */
    private static void linkOutside(Element link) {
        var href = link.attr("href");
        if (!href.startsWith("https://") && !href.startsWith("http://") && !href.startsWith("mailto:")) {
            link.unwrap();
        } else if (link.attr("title").isEmpty()) {
            link.attr("title", link.text().isEmpty() ? href : link.text());
        }
    }

    private static void picture(Element picture) {
        if (!picture.attr("src").startsWith("data:image/")) {
            picture.replaceWith(new Element("span").text(picture.attr("alt")));
        } else {
            // An empty one says that the picture only decorates.
            picture.attr("alt", picture.attr("alt"));
        }
    }

    private static void drawing(Element svg) {
        var named = svg.hasAttr("aria-label") ? svg : svg.closest("[aria-label]");
        svg.attr("alt", named == null ? "" : named.attr("aria-label"));
        svg.removeAttr("aria-hidden");
        svg.removeAttr("focusable");
        svg.prependElement("style").appendText(CHART_STYLE);
    }

    /** One bookmark for each heading, those of lower rank within those of higher. */
    private static void bookmarks(Document document) {
        var root = document.head().appendElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>();
        Deque<Integer> ranks = new ArrayDeque<>();
        open.push(root);
        ranks.push(0);
        int number = 0;
        for (var heading : document.body().select("h1, h2, h3, h4")) {
            int rank = heading.tagName().charAt(1) - '0';
            while (Objects.requireNonNull(ranks.peek()) >= rank) {
                open.pop();
                ranks.pop();
            }
            if (heading.id().isEmpty()) {
                heading.attr("id", "heading-" + ++number);
            }
            var bookmark = Objects.requireNonNull(open.peek())
                    .appendElement("bookmark")
                    .attr("name", heading.text())
                    .attr("href", "#" + heading.id());
            open.push(bookmark);
            ranks.push(rank);
        }
        if (root.childrenSize() == 0) {
            root.remove();
        }
    }

    private static String resource(String name) {
        try (var stream = PdfSource.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
