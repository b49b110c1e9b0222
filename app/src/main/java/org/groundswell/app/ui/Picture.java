package org.groundswell.app.ui;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** A chart as a picture that stands by itself, outside any page: with its colours, its title and its words. */
final class Picture {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");
    private static final int TITLE_HEIGHT = 44;

    /** The colours of the style sheet, which a picture taken away does not have. */
    private static final String STYLE = """
            text{fill:#212b32;font:14px arial,sans-serif}.title{font-size:18px;font-weight:bold}.soft{fill:#4c6272}\
            .grid{stroke:#d8dde0}.axis{stroke:#768692}.line{fill:none;stroke-linejoin:round;stroke-width:3}\
            .dashed{stroke-dasharray:8 5;stroke-width:2}.dotted{stroke-dasharray:2 4;stroke-width:2}\
            .band{fill-opacity:.15}.stroke-1{stroke:#005eb8}.stroke-2{stroke:#7c2855}.stroke-3{stroke:#007b73}\
            .stroke-4{stroke:#330072}.fill-1{fill:#005eb8}.fill-2{fill:#7c2855}.fill-3{fill:#007b73}\
            .fill-4{fill:#330072}.fill-quiet{fill:#768692}.bar-1,.bar-2,.bar-3{stroke:#005eb8}\
            .bar-1{fill:#d9e7f4}.bar-2{fill:#73a6d8}.bar-3{fill:#005eb8}.paper{fill:#fff}""";

    private Picture() {}

    static String of(Chart chart) {
        var drawn = chart.svg(false);
        var size = SIZE.matcher(drawn);
        if (!size.find()) {
            throw new IllegalStateException("The drawing of " + chart.id() + " has no size");
        }
        int width = Integer.parseInt(size.group(1));
        int height = Integer.parseInt(size.group(2)) + TITLE_HEIGHT;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -%1$d %2$d %3$d" width="%2$d" height="%3$d" role="img" \
                aria-labelledby="title words"><title id="title">%4$s</title><desc id="words">%5$s</desc>\
                <style>%6$s</style><rect class="paper" x="0" y="-%1$d" width="%2$d" height="%3$d"/>\
                <text class="title" x="0" y="-20">%4$s</text>%7$s""".formatted(
                        TITLE_HEIGHT,
                        width,
                        height,
                        escaped(chart.title()),
                        escaped(chart.summary()),
                        STYLE,
                        drawn.substring(drawn.indexOf('>') + 1));
    }

    /** The picture as an address that holds it, so that it can be saved from a page without asking for it again. */
    static String address(Chart chart) {
        return "data:image/svg+xml;charset=utf-8," + UriUtils.encode(of(chart), StandardCharsets.UTF_8);
    }

    private static String escaped(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
