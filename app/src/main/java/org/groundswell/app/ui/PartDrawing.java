package org.groundswell.app.ui;

import gg.jte.TemplateEngine;
import java.util.Map;

/** Draws a part of a page with a template of its own. */
public class PartDrawing {

    private final TemplateEngine engine;

    PartDrawing(TemplateEngine engine) {
        this.engine = engine;
    }

    /**
     * A part drawn when the page is.
     *
     * @param template under the templates' folder, without its ending: "learning/notes"
     * @param model    the template's parameters by name
     */
    public Part part(String anchor, String heading, String template, Map<String, Object> model) {
        return new Part(anchor, heading, output -> engine.render(template + ".jte", model, output));
    }
}
