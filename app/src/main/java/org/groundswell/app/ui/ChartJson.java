package org.groundswell.app.ui;

import tools.jackson.databind.json.JsonMapper;

/** Charts as JSON inside a page. */
final class ChartJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ChartJson() {}

    /**
     * Escaped so that no text in it can end the script element it stands in, which HTML would otherwise do at
     * {@code </script>} wherever it occurs.
     */
    static String of(Chart chart) {
        return MAPPER.writeValueAsString(chart)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
