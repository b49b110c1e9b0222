package org.groundswell.app.fit.web;

import org.groundswell.app.fit.Calibrations;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How often what assessments said came true, for anybody to read. */
@Controller
class CalibrationController {

    private final Calibrations calibrations;

    CalibrationController(Calibrations calibrations) {
        this.calibrations = calibrations;
    }

    @GetMapping("/calibration")
    ModelAndView show() {
        return Pages.show("fit/calibration", CalibrationPage.of(calibrations.now()));
    }
}
