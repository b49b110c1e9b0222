package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.EvidenceFile;
import org.groundswell.app.assessment.EvidenceUpload;
import org.groundswell.app.assessment.GateAnswer;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Ratings;
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
import org.springframework.web.multipart.MultipartFile;
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

    private final Desks desks;
    private final Assessments assessments;
    private final Raters raters;
    private final Ratings ratings;
    private final Instruments instruments;

    RateController(Desks desks, Assessments assessments, Raters raters, Ratings ratings, Instruments instruments) {
        this.desks = desks;
        this.assessments = assessments;
        this.raters = raters;
        this.ratings = ratings;
        this.instruments = instruments;
    }

    @GetMapping({MEMBER, GUEST})
    ModelAndView start(
            @PathVariable Optional<AssessmentId> id, @PathVariable Optional<String> token, Optional<Member> member) {
        var desk = desks.find(id, token, member);
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
                RateStartPage.unseated(
                        assessment, instruments.get(assessment.instrument()), Desks.base(assessment.id())));
    }

    /** A member who may rate says for whom they speak. */
    @PostMapping(MEMBER + "/seat")
    ModelAndView sit(@PathVariable AssessmentId id, @RequestParam(defaultValue = "") String role, Member member) {
        var assessment = assessments.get(id, Optional.of(member));
        var chosen = AnswerForm.constant(RaterRole.class, role);
        if (chosen.isEmpty()) {
            return Pages.refuse(
                    "assessment/rateStart",
                    RateStartPage.unseated(assessment, instruments.get(assessment.instrument()), Desks.base(id)),
                    FormErrors.of(new Refusal("role", "Select for whom you speak")));
        }
        raters.take(id, chosen.get(), member);
        return Pages.seeOther(Desks.base(id) + "/questions/1");
    }

    @GetMapping({MEMBER + "/questions/{n}", GUEST + "/questions/{n}"})
    ModelAndView question(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @PathVariable int n,
            Optional<Member> member) {
        var desk = desks.desk(id, token, member);
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
        var desk = desks.desk(id, token, member);
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
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Optional<Member> member) {
        var desk = desks.desk(id, token, member);
        var form = ratings.form(desk.seat());
        var typed = typed(form, code, sent);
        try {
            keep(form, typed, new SentFiles(files).of(typed));
        } catch (Refusal refusal) {
            return Pages.refuse(
                    "assessment/question",
                    QuestionsPage.one(
                            form, desk.base(), QuestionView.typed(form, code, desk.base(), typed), desk.guest()),
                    errors(code, refusal));
        }
        var codes = QuestionView.codes(form.instrument());
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
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Optional<Member> member) {
        var desk = desks.desk(id, token, member);
        var before = ratings.form(desk.seat());
        try {
            var typed = typed(before, code, sent);
            var kept = keep(before, typed, new SentFiles(files).of(typed));
            return kept(desk, kept.version(), kept.files());
        } catch (Refusal refusal) {
            return ResponseEntity.unprocessableContent().body(Map.of("message", refusal.getMessage()));
        } catch (Conflict conflict) {
            // The answer may have arrived before, and only word of it was lost on the way back.
            var typed = typed(before, code, sent);
            var uploads = new SentFiles(files).of(typed);
            if (isThere(before, typed.with(uploads))) {
                return kept(desk, version(before, code), byPlace(uploads));
            }
            return ResponseEntity.status(409).body(Map.of("message", String.valueOf(conflict.getMessage())));
        }
    }

    private ResponseEntity<Map<String, Object>> kept(Desks.Desk desk, int version, Map<Integer, EvidenceFile> files) {
        var form = ratings.form(desk.seat());
        return ResponseEntity.ok(Map.of(
                "version",
                version,
                "answered",
                form.sheet().answered(form.instrument()),
                "files",
                files.entrySet().stream()
                        .map(each -> Map.of(
                                "place",
                                each.getKey(),
                                "hash",
                                each.getValue().hash(),
                                "words",
                                each.getValue().words()))
                        .toList()));
    }

    /** Keeps what differs of the whole form. What is refused is shown again as typed; the rest is kept. */
    @PostMapping({MEMBER + "/all", GUEST + "/all"})
    ModelAndView answers(
            @PathVariable Optional<AssessmentId> id,
            @PathVariable Optional<String> token,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Optional<Member> member,
            RedirectAttributes flash) {
        var desk = desks.desk(id, token, member);
        var before = ratings.form(desk.seat());
        var refused = new ArrayList<AnswerForm>();
        var errors = new ArrayList<FormErrors.FormError>();
        for (var code : QuestionView.codes(before.instrument())) {
            var typed = typed(before, code, sent);
            try {
                var uploads = new SentFiles(files).of(typed);
                if (!uploads.isEmpty() || differs(before, typed)) {
                    keep(before, typed, uploads);
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
        var desk = desks.desk(id, token, member);
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

    private static AnswerForm typed(Ratings.Form form, String code, MultiValueMap<String, String> sent) {
        return AnswerForm.of(code, sent, form.sheet().answer(code));
    }

    /** Whether what was typed is the answer that is kept. */
    private static boolean isThere(Ratings.Form form, AnswerForm typed) {
        return !differs(form, typed.on(version(form, typed.code())));
    }

    private static int version(Ratings.Form form, String code) {
        return form.sheet()
                .gate(code)
                .map(GateAnswer::version)
                .orElse(form.sheet().answer(code).version());
    }

    /** An answer's new version, and the files that came with it by their place on the page. */
    private record Kept(int version, Map<Integer, EvidenceFile> files) {}

    private static Map<Integer, EvidenceFile> byPlace(Map<Integer, EvidenceUpload> uploads) {
        var files = new TreeMap<Integer, EvidenceFile>();
        uploads.forEach((place, upload) -> files.put(place, upload.file()));
        return files;
    }

    private Kept keep(Ratings.Form form, AnswerForm typed, Map<Integer, EvidenceUpload> uploads) {
        var seat = form.seat();
        if (form.instrument().gate(typed.code()).isPresent()) {
            return new Kept(ratings.answer(seat, typed.code(), typed.gate()), Map.of());
        }
        var whole = typed.with(uploads);
        try {
            int version = ratings.answer(
                    seat, typed.code(), whole.item(), uploads.values().stream().toList());
            return new Kept(version, byPlace(uploads));
        } catch (Refusal refusal) {
            throw uploads.isEmpty()
                    ? refusal
                    : SentFiles.at(whole.position(uploads.keySet().stream().reduce(0, Math::max)), refusal);
        }
    }

    private static FormErrors errors(String code, Refusal refusal) {
        return new FormErrors(refusal.reasons().stream()
                .map(reason -> new FormErrors.FormError(code + "-" + reason.field(), reason.message()))
                .toList());
    }
}
