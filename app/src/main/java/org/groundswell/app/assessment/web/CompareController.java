package org.groundswell.app.assessment.web;

import java.util.Optional;
import org.groundswell.app.assessment.Agreements;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.AssessmentState;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.assessment.Rights;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The answers beside each other, and what the team agrees on. For those who take part alone. */
@Controller
@RequestMapping("/assessments/{id}")
class CompareController {

    private final Assessments assessments;
    private final Results results;
    private final Agreements agreements;

    CompareController(Assessments assessments, Results results, Agreements agreements) {
        this.assessments = assessments;
        this.results = results;
        this.agreements = agreements;
    }

    private record Taking(Assessment assessment, Rights rights) {

        boolean editable() {
            return rights.runs() && assessment.state() == AssessmentState.COMPARING;
        }
    }

    /** @throws NotFound for somebody who takes no part, whoever may read the result */
    private Taking taking(AssessmentId id, Member member) {
        var assessment = assessments.get(id, Optional.of(member));
        var rights = assessments.rights(assessment, Optional.of(member));
        if (!rights.takesPart()) {
            throw new NotFound("comparison of assessment", id.value());
        }
        return new Taking(assessment, rights);
    }

    @GetMapping("/compare")
    ModelAndView compare(@PathVariable AssessmentId id, Member member) {
        var taking = taking(id, member);
        return Pages.show(
                "assessment/compare",
                ComparePage.of(
                        Head.of(taking.assessment(), taking.rights(), "Compare"),
                        results.comparison(taking.assessment()),
                        taking.rights().runs(),
                        taking.assessment().state() == AssessmentState.COMPARING));
    }

    @GetMapping("/compare.csv")
    ResponseEntity<String> csv(@PathVariable AssessmentId id, Member member) {
        var comparison = results.comparison(taking(id, member).assessment());
        return CsvFile.named("comparison.csv", csv -> {
            csv.writeRecord("item", "question", "role", "level", "raters");
            for (var item : comparison.items()) {
                item.dots()
                        .forEach((role, counts) -> counts.forEach((level, count) -> csv.writeRecord(
                                item.item().code(),
                                CsvFile.text(item.item().question()),
                                role.label(),
                                level.toString(),
                                count.toString())));
                item.dontKnow()
                        .forEach((role, count) -> csv.writeRecord(
                                item.item().code(),
                                CsvFile.text(item.item().question()),
                                role.label(),
                                "does not know",
                                count.toString()));
            }
        });
    }

    @GetMapping("/agree")
    ModelAndView first(@PathVariable AssessmentId id, Member member) {
        var comparison = results.comparison(taking(id, member).assessment());
        var order = AgreePage.order(comparison);
        var open = order.stream()
                .filter(code -> comparison.consensus().item(code).isEmpty()
                        && comparison.consensus().gate(code).isEmpty())
                .findFirst()
                .orElse(order.getFirst());
        return Pages.seeOther(AssessmentController.url(id) + "/agree/" + open);
    }

    @GetMapping("/agree/{code}")
    ModelAndView show(@PathVariable AssessmentId id, @PathVariable String code, Member member) {
        var taking = taking(id, member);
        var comparison = results.comparison(taking.assessment());
        if (!AgreePage.order(comparison).contains(code)) {
            throw new NotFound("question", code);
        }
        return Pages.show(
                "assessment/agree",
                AgreePage.of(
                        Head.of(taking.assessment(), taking.rights(), "Agree"),
                        comparison,
                        code,
                        AgreeForm.of(comparison.consensus(), code),
                        taking.editable()));
    }

    @PostMapping("/agree/{code}")
    ModelAndView agree(
            @PathVariable AssessmentId id,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Member member) {
        var taking = taking(id, member);
        var form = AgreeForm.of(sent);
        assessments.run(id, member);
        var comparison = results.comparison(taking.assessment());
        if (!AgreePage.order(comparison).contains(code)) {
            throw new NotFound("question", code);
        }
        var page = AgreePage.of(
                Head.of(taking.assessment(), taking.rights(), "Agree"), comparison, code, form, taking.editable());
        try {
            if (page.gate()) {
                agreements.agree(id, code, form.gate(), member);
            } else {
                agreements.agree(id, code, form.item(), member);
            }
        } catch (Refusal refusal) {
            return Pages.refuse("assessment/agree", page, FormErrors.of(refusal));
        }
        return Pages.seeOther(page.next());
    }
}
