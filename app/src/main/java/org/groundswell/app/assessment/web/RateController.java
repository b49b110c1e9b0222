package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.assessment.Seat;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One rater alone with the form: a member under the assessment's address, a guest under a link of their own that opens
 * nothing else. A page's script sends answers as they are typed, with the header {@code X-Quiet}.
 */
@Controller
class RateController {

    private static final String MEMBER = "/assessments/{id}/rate";
    private static final String GUEST = "/rate/{token}";
    private static final String QUIET = "X-Quiet";

    private final Assessments assessments;
    private final Raters raters;
    private final Ratings ratings;
    private final Instruments instruments;

    RateController(Assessments assessments, Raters raters, Ratings ratings, Instruments instruments) {
        this.assessments = assessments;
        this.raters = raters;
        this.ratings = ratings;
        this.instruments = instruments;
    }

    /** Whose desk it is, and where its pages are. */
    private record Desk(Seat seat, String base, boolean guest) {}

    @GetMapping({MEMBER, GUEST})
    ModelAndView start(
            @PathVariable Optional<AssessmentId> id, @PathVariable Optional<String> token, Optional<Member> member) {
        var desk = find(id, token, member);
        if (desk.isPresent()) {
            var form = ratings.form(desk.get().seat());
            return Pages.show(
                    "assessment/rateStart",
                    RateStartPage.of(form, desk.get().base(), desk.get().guest()));
        }
        var assessment = assessments.get(id.orElseThrow(), member);
        if (!assessments.rights(assessment, member).takesPart()) {
            throw new NotFound("seat in assessment", assessment.id().value());
        }
        return Pages.show(
                "assessment/rateStart",
                RateStartPage.unseated(assessment, instruments.get(assessment.instrument()), base(assessment.id())));
    }

    /** A member who may rate says for whom they speak. */
    @PostMapping(MEMBER + "/seat")
    ModelAndView sit(@PathVariable AssessmentId id, @RequestParam(defaultValue = "") String role, Member member) {
        var assessment = assessments.get(id, Optional.of(member));
        var chosen = AnswerForm.constant(RaterRole.class, role);
        if (chosen.isEmpty()) {
            return Pages.refuse(
                    "assessment/rateStart",
                    RateStartPage.unseated(assessment, instruments.get(assessment.instrument()), base(id)),
                    FormErrors.of(new Refusal("role", "Select for whom you speak")));
        }
        raters.take(id, chosen.get(), member);
        return Pages.seeOther(base(id) + "/questions/1");
    }

    @GetMapping({MEMBER + "/questions/{n}", GUEST + "/questions/{n}"})
    ModelAndView question(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @PathVariable int n,
            Optional<Member> member) {
        var desk = desk(id, token, member);
        var form = ratings.form(desk.seat());
        var all = QuestionView.all(form, desk.base());
        if (n < 1 || n > all.size()) {
            throw new NotFound("question", n);
        }
        return Pages.show("assessment/question", QuestionsPage.one(form, desk.base(), all.get(n - 1), desk.guest()));
    }

    @GetMapping({MEMBER + "/all", GUEST + "/all"})
    ModelAndView all(
            @PathVariable Optional<AssessmentId> id, @PathVariable Optional<String> token, Optional<Member> member) {
        var desk = desk(id, token, member);
        var form = ratings.form(desk.seat());
        return Pages.show(
                "assessment/questions",
                QuestionsPage.all(form, desk.base(), QuestionView.all(form, desk.base()), desk.guest()));
    }

    @PostMapping({MEMBER + "/answers/{code}", GUEST + "/answers/{code}"})
    ModelAndView answer(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Optional<Member> member) {
        var desk = desk(id, token, member);
        var typed = AnswerForm.of(code, sent);
        try {
            keep(desk.seat(), typed);
        } catch (Refusal refusal) {
            var form = ratings.form(desk.seat());
            return Pages.refuse(
                    "assessment/question",
                    QuestionsPage.one(
                            form, desk.base(), QuestionView.typed(form, code, desk.base(), typed), desk.guest()),
                    errors(code, refusal));
        }
        var codes = QuestionView.codes(ratings.form(desk.seat()).instrument());
        int n = codes.indexOf(code) + 1;
        if ("again".equals(AnswerForm.text(sent, "then"))) {
            return Pages.seeOther(desk.base() + "/questions/" + n);
        }
        return Pages.seeOther(n == codes.size() ? desk.base() : desk.base() + "/questions/" + (n + 1));
    }

    /** As {@link #answer}, for the script of the page. */
    @PostMapping(
            value = {MEMBER + "/answers/{code}", GUEST + "/answers/{code}"},
            headers = QUIET)
    ResponseEntity<Map<String, Object>> quietly(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Optional<Member> member) {
        var desk = desk(id, token, member);
        try {
            int version = keep(desk.seat(), AnswerForm.of(code, sent));
            var form = ratings.form(desk.seat());
            return ResponseEntity.ok(
                    Map.of("version", version, "answered", form.sheet().answered(form.instrument())));
        } catch (Refusal refusal) {
            return ResponseEntity.unprocessableContent().body(Map.of("message", refusal.getMessage()));
        } catch (Conflict conflict) {
            return ResponseEntity.status(409).body(Map.of("message", String.valueOf(conflict.getMessage())));
        }
    }

    /** Keeps what differs of the whole form. What is refused is shown again as typed; the rest is kept. */
    @PostMapping({MEMBER + "/all", GUEST + "/all"})
    ModelAndView answers(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @RequestParam MultiValueMap<String, String> sent,
            Optional<Member> member,
            RedirectAttributes flash) {
        var desk = desk(id, token, member);
        var before = ratings.form(desk.seat());
        var refused = new ArrayList<AnswerForm>();
        var errors = new ArrayList<FormErrors.FormError>();
        for (var code : QuestionView.codes(before.instrument())) {
            var typed = AnswerForm.of(code, sent);
            try {
                if (differs(before, typed)) {
                    keep(desk.seat(), typed);
                }
            } catch (Refusal refusal) {
                refused.add(typed);
                errors.addAll(errors(code, refusal).all());
            }
        }
        if (refused.isEmpty()) {
            return Pages.seeOther(desk.base(), "Your answers are kept.", flash);
        }
        var form = ratings.form(desk.seat());
        var questions = QuestionView.all(form, desk.base()).stream()
                .map(question -> refused.stream()
                        .filter(typed -> typed.isFor(question.code()))
                        .findFirst()
                        .map(typed -> QuestionView.typed(form, question.code(), desk.base(), typed))
                        .orElse(question))
                .toList();
        return Pages.refuse(
                "assessment/questions",
                QuestionsPage.all(form, desk.base(), questions, desk.guest()),
                new FormErrors(errors));
    }

    @PostMapping({MEMBER + "/done", GUEST + "/done"})
    ModelAndView done(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @RequestParam(defaultValue = "true") boolean done,
            Optional<Member> member,
            RedirectAttributes flash) {
        var desk = desk(id, token, member);
        ratings.done(desk.seat(), done);
        return Pages.seeOther(
                desk.base(),
                done ? "Thank you. Your answers are in." : "Go on. Tell us again when you have finished.",
                flash);
    }

    private static boolean differs(Ratings.Form form, AnswerForm typed) {
        var gate = form.instrument().gate(typed.code());
        if (gate.isPresent()) {
            return !typed.isBlank()
                    && !form.sheet()
                            .gate(typed.code())
                            .filter(kept -> kept.equals(typed.gate()))
                            .isPresent();
        }
        return !typed.item().equals(form.sheet().answer(typed.code()));
    }

    private int keep(Seat seat, AnswerForm typed) {
        return ratings.form(seat).instrument().gate(typed.code()).isPresent()
                ? ratings.answer(seat, typed.code(), typed.gate())
                : ratings.answer(seat, typed.code(), typed.item());
    }

    private static FormErrors errors(String code, Refusal refusal) {
        return new FormErrors(refusal.reasons().stream()
                .map(reason -> new FormErrors.FormError(code + "-" + reason.field(), reason.message()))
                .toList());
    }

    private Desk desk(Optional<AssessmentId> id, Optional<String> token, Optional<Member> member) {
        return find(id, token, member)
                .orElseThrow(() -> new NotFound(
                        "seat in assessment", id.map(AssessmentId::value).orElseThrow()));
    }

    private Optional<Desk> find(Optional<AssessmentId> id, Optional<String> token, Optional<Member> member) {
        return token.map(secret -> Optional.of(new Desk(raters.guest(secret), "/rate/" + secret, true)))
                .orElseGet(() -> assessments
                        .seat(id.orElseThrow(), member.orElseThrow())
                        .map(seat -> new Desk(
                                raters.take(seat.assessment(), seat.role(), member.orElseThrow()),
                                base(seat.assessment()),
                                false)));
    }

    private static String base(AssessmentId id) {
        return "/assessments/" + id.value() + "/rate";
    }
}
