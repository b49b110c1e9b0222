package org.groundswell.app.lint.web;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.improvement.ImprovementsInFull;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.Linter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What was found in the description of an improvement. */
@Controller
@RequestMapping("/improvements/{code}/findings")
class ImprovementFindingsController extends FindingsController {

    private final Linter linter;
    private final ImprovementsInFull improvements;

    ImprovementFindingsController(Linter linter, ImprovementsInFull improvements, Guide guide) {
        super(linter, guide);
        this.linter = linter;
        this.improvements = improvements;
    }

    @Override
    Linted linted(String code, Member member) {
        return linter.check(improvements.visible(code, Optional.of(member)), member);
    }
}
