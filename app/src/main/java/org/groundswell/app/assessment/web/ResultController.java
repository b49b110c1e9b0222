package org.groundswell.app.assessment.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.AssessmentState;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.assessment.SpreadFacts;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.Scoring;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The result; its page prints as it is. */
@Controller
@RequestMapping("/assessments/{id}")
class ResultController {

    private final Assessments assessments;
    private final Results results;

    ResultController(Assessments assessments, Results results) {
        this.assessments = assessments;
        this.results = results;
    }

    @GetMapping("/result")
    ModelAndView show(@PathVariable AssessmentId id, Optional<Member> member) {
        var assessment = assessments.get(id, member);
        return Pages.show("assessment/result", page(assessment, member));
    }

    @GetMapping("/result.csv")
    ResponseEntity<String> csv(@PathVariable AssessmentId id, Optional<Member> member) {
        var outcome = results.outcome(assessments.get(id, member));
        return CsvFile.named("result.csv", csv -> {
            csv.writeRecord("domain", "item", "question", "team_level", "best_level", "basis");
            for (var part : outcome.profile().parts()) {
                for (var line : part.lines()) {
                    var settled = line.settled();
                    csv.writeRecord(
                            CsvFile.text(part.domain().title()),
                            line.item().code(),
                            CsvFile.text(line.item().question()),
                            settled.known()
                                    ? Words.level(settled.level())
                                    : settled.unknown() ? "not known" : "does not apply",
                            Integer.toString(line.item().top().value()),
                            settled.basis().label());
                }
            }
        });
    }

    /** What spreading needs beyond the score. */
    @PostMapping("/facts")
    ModelAndView note(
            @PathVariable AssessmentId id,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            RedirectAttributes flash) {
        var form = FactsForm.of(sent);
        try {
            assessments.note(id, form.version(), form.facts(), member);
        } catch (Refusal refusal) {
            var assessment = assessments.run(id, member);
            return Pages.refuse(
                    "assessment/result", page(assessment, Optional.of(member), form), FormErrors.of(refusal));
        }
        return Pages.seeOther(AssessmentController.url(id) + "/result", "Noted.", flash);
    }

    /** The page as it is shown to this reader. */
    ResultPage page(Assessment assessment, Optional<Member> member) {
        return page(assessment, member, FactsForm.of(assessment));
    }

    private ResultPage page(Assessment assessment, Optional<Member> member, FactsForm facts) {
        var rights = assessments.rights(assessment, member);
        var outcome = results.outcome(assessment);
        boolean asked = rights.runs()
                && assessment.state() == AssessmentState.COMPARING
                && outcome.verdict().isPresent()
                && outcome.profile().instrument().scoring() instanceof Scoring.Weighted;
        return ResultPage.of(
                assessment,
                rights,
                outcome,
                rights.takesPart()
                        ? results.change(assessment).map(History::view).orElse(NO_CHANGE)
                        : NO_CHANGE,
                rights.takesPart()
                        ? History.chart(
                                assessment,
                                assessments.results(assessment.about().value()),
                                Amounts.of(outcome.profile()))
                        : null,
                new ResultPage.Facts(
                        asked,
                        facts.settings(),
                        yesNo(facts.owned()),
                        yesNo(facts.funded()),
                        facts.words(),
                        facts.version()));
    }

    private static final ResultPage.ChangeView NO_CHANGE = new ResultPage.ChangeView("", List.of());

    private static List<Choice> yesNo(String chosen) {
        return List.of(
                new Choice("yes", "Yes").selected(chosen.equals("yes")),
                new Choice("no", "No").selected(chosen.equals("no")));
    }

    /** The facts as typed. */
    private record FactsForm(String settings, String owned, String funded, String words, int version) {

        static FactsForm of(MultiValueMap<String, String> sent) {
            return new FactsForm(
                    AnswerForm.text(sent, "settings"),
                    AnswerForm.text(sent, "owned"),
                    AnswerForm.text(sent, "funded"),
                    AnswerForm.text(sent, "words"),
                    AnswerForm.number(AnswerForm.text(sent, "version")).orElse(0));
        }

        static FactsForm of(Assessment assessment) {
            var facts = assessment.facts();
            var settings = facts.unlikeSettings();
            return new FactsForm(
                    settings == null ? "" : settings.toString(),
                    word(facts.owned()),
                    word(facts.funded()),
                    facts.words(),
                    assessment.editVersion());
        }

        private static String word(@Nullable Boolean answer) {
            return answer == null ? "" : answer ? "yes" : "no";
        }

        SpreadFacts facts() {
            if (!settings.isEmpty() && !settings.matches("\\d{1,3}")) {
                throw new Refusal("settings", "Enter the number of unlike settings, like 2");
            }
            return new SpreadFacts(
                    settings.isEmpty() ? null : Integer.valueOf(settings),
                    owned.isEmpty() ? null : owned.equals("yes"),
                    funded.isEmpty() ? null : funded.equals("yes"),
                    words);
        }
    }
}
