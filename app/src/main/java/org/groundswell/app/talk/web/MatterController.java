package org.groundswell.app.talk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Names;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.talk.Matter;
import org.groundswell.app.talk.MatterId;
import org.groundswell.app.talk.Matters;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Questions and concerns: both are raised, reviewed and answered alike. */
@Controller
class MatterController {

    private static final String LISTING = "talk/matters";
    private static final String RAISE = "talk/raise";
    private static final String ONE = "talk/matter";

    private final Matters matters;
    private final Improvements improvements;

    MatterController(Matters matters, Improvements improvements) {
        this.matters = matters;
        this.improvements = improvements;
    }

    @GetMapping("/improvements/{code}/questions")
    ModelAndView questions(
            @PathVariable String code, @RequestParam(defaultValue = "1") String page, Optional<Member> member) {
        return list(code, Matter.Kind.QUESTION, page, member);
    }

    @GetMapping("/improvements/{code}/concerns")
    ModelAndView concerns(
            @PathVariable String code, @RequestParam(defaultValue = "1") String page, Optional<Member> member) {
        return list(code, Matter.Kind.CONCERN, page, member);
    }

    @GetMapping("/improvements/{code}/questions/new")
    ModelAndView ask(@PathVariable String code, Optional<Member> member) {
        return form(code, Matter.Kind.QUESTION, member);
    }

    @GetMapping("/improvements/{code}/concerns/new")
    ModelAndView worry(@PathVariable String code, Optional<Member> member) {
        return form(code, Matter.Kind.CONCERN, member);
    }

    @PostMapping("/improvements/{code}/questions/new")
    ModelAndView sendQuestion(
            @PathVariable String code,
            @ModelAttribute MatterForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return raise(code, Matter.Kind.QUESTION, form, member, request, flash);
    }

    @PostMapping("/improvements/{code}/concerns/new")
    ModelAndView sendConcern(
            @PathVariable String code,
            @ModelAttribute MatterForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        return raise(code, Matter.Kind.CONCERN, form, member, request, flash);
    }

    @GetMapping("/talk/{id}")
    ModelAndView show(@PathVariable MatterId id, Optional<Member> member) {
        return Pages.show(ONE, page(matters.get(id, member), member, "", ""));
    }

    @PostMapping("/talk/{id}/publish")
    ModelAndView publish(@PathVariable MatterId id, Member member, RedirectAttributes flash) {
        matters.publish(id, member);
        return Pages.seeOther("/talk/" + id.value(), "It is public. Answer it when you can.", flash);
    }

    @PostMapping("/talk/{id}/decline")
    ModelAndView decline(
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        try {
            matters.decline(id, reason, member);
            return Pages.seeOther("/moderation", "It stays private, with your reason.", flash);
        } catch (Refusal refusal) {
            var reader = Optional.of(member);
            return Pages.refuse(ONE, page(matters.get(id, reader), reader, reason, ""), FormErrors.of(refusal));
        }
    }

    @PostMapping("/talk/{id}/answer")
    ModelAndView answer(
            @PathVariable MatterId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String changed,
            Member member,
            RedirectAttributes flash) {
        try {
            matters.answer(id, seen, answer, changed, member);
            return Pages.seeOther("/talk/" + id.value(), "Answered, in public.", flash);
        } catch (Refusal refusal) {
            var reader = Optional.of(member);
            return Pages.refuse(ONE, page(matters.get(id, reader), reader, answer, changed), FormErrors.of(refusal));
        }
    }

    private ModelAndView list(String code, Matter.Kind kind, String page, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        long total = matters.counts(improvement.id()).getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        var home = TalkWords.home(improvement) + "/" + kind.path();
        var paging = Paging.of(TalkWords.page(page), total, home);
        boolean question = kind == Matter.Kind.QUESTION;
        return Pages.show(
                LISTING,
                new MatterPage.Listing(
                        question ? "Questions and answers" : "Concerns and what came of them",
                        improvement.title(),
                        !question,
                        matters.page(improvement.id(), kind, paging.size(), paging.offset()).stream()
                                .map(MatterPage.Row::of)
                                .toList(),
                        paging,
                        home + "/new",
                        question ? "Ask a question" : "Raise a concern",
                        TalkWords.crumbs(improvement)));
    }

    private ModelAndView form(String code, Matter.Kind kind, Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        return Pages.show(RAISE, MatterPage.Raise.of(improvement, kind, MatterForm.EMPTY, member.isPresent(), null));
    }

    private ModelAndView raise(
            String code,
            Matter.Kind kind,
            MatterForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var improvement = improvements.visible(code, member);
        try {
            matters.raise(
                    improvement,
                    kind,
                    form.words(),
                    form.contact(),
                    form.names().equals("yes"),
                    member,
                    request.getRemoteAddr());
            return Pages.seeOther(
                    TalkWords.home(improvement) + "/" + kind.path(),
                    "Sent. Once somebody has read it, it stands here for everybody.",
                    flash);
        } catch (Refusal refusal) {
            var names = Names.in(List.of(form.words()));
            return Pages.refuse(
                    RAISE,
                    MatterPage.Raise.of(
                            improvement,
                            kind,
                            form,
                            member.isPresent(),
                            names.isEmpty() ? null : String.join(", ", names)),
                    FormErrors.of(refusal));
        }
    }

    private MatterPage page(Matter matter, Optional<Member> reader, String typed, String typedChange) {
        boolean reviewable = matter.state() == Matter.State.WAITING
                && reader.filter(matter::mayBeReviewedBy).isPresent();
        return new MatterPage(
                MatterPage.Row.of(matter),
                reviewable,
                matter.state().isPublic() && reader.filter(matter::isFor).isPresent(),
                matter.kind() == Matter.Kind.CONCERN,
                matter.answers().size(),
                reader.filter(Member::isAdministrator).isPresent() ? matter.contact() : "",
                typed,
                typedChange,
                TalkWords.crumbs(improvements.get(matter.improvement())));
    }
}
