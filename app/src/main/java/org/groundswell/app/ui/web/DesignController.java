package org.groundswell.app.ui.web;

import org.groundswell.app.ui.Pages;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Every component in all its states, for who builds pages. */
@Controller
@Profile("development")
class DesignController {

    @GetMapping("/design")
    ModelAndView design() {
        return Pages.show("design/design", DesignPage.EXAMPLE);
    }
}
