package org.groundswell.app.improvement.web;

import java.util.Map;
import org.groundswell.app.problem.Refusal;
import org.springframework.web.servlet.ModelAndView;

/** The answer to a form that is being kept while somebody types. */
final class Kept {

    private Kept() {}

    /** One line that says whether it was kept; always status 200, since the person goes on typing either way. */
    static ModelAndView answer(Runnable keep) {
        try {
            keep.run();
            return new ModelAndView("improvement/kept", Map.of("refused", ""));
        } catch (Refusal refusal) {
            return new ModelAndView("improvement/kept", Map.of("refused", refusal.getMessage()));
        }
    }
}
