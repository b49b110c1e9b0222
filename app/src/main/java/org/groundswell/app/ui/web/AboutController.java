package org.groundswell.app.ui.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages about Groundswell itself. */
@Controller
class AboutController {

    @GetMapping("/about")
    String about() {
        return "ui/about";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "ui/accessibility";
    }
}
