package org.groundswell.app.lint.web;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.Linter;
import org.groundswell.app.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was found in the plan of a programme. */
@Controller
@RequestMapping("/programmes/{code}/findings")
class ProgrammeFindingsController extends FindingsController {

    private final Linter linter;
    private final Programmes programmes;

    ProgrammeFindingsController(Linter linter, Programmes programmes, Guide guide) {
        super(linter, guide);
        this.linter = linter;
        this.programmes = programmes;
    }

    @Override
    Linted linted(String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        return linter.check(programme, programmes.aims(programme.id()), member);
    }
}
