package org.groundswell.app.improvement.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Issuing and closing notices. */
@Controller
@RequestMapping("/improvements/{code}/notices")
class NoticeController {

    private static final String TEMPLATE = "improvement/notice";
    private static final String REASON = "improvement/reason";

    private final Improvements improvements;
    private final Notices notices;

    NoticeController(Improvements improvements, Notices notices) {
        this.improvements = improvements;
        this.notices = notices;
    }

    @GetMapping("/new")
    ModelAndView show(@PathVariable String code, Member member) {
        var improvement = improvements.editable(code, member);
        return Pages.show(
                TEMPLATE,
                NoticePage.of(
                        improvement, improvements.versions(improvement.id()), "", List.of(), "", TypedDate.EMPTY));
    }

    @PostMapping
    ModelAndView issue(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var versions = improvements.versions(improvement.id());
        var chosen = sent.getOrDefault("versions", List.of());
        var words = first(sent, "words").replace("\r\n", "\n").replace("\u0000", "");
        var deadline = Sent.date(sent, "deadline");
        try {
            var by = deadline.orNull("deadline", "the deadline");
            var about = versions.stream()
                    .map(VersionLine::id)
                    .filter(id -> chosen.contains(id.value().toString()))
                    .collect(Collectors.<VersionId>toSet());
            notices.issue(improvement.id(), kind(first(sent, "kind")), about, words, by, member);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    TEMPLATE,
                    NoticePage.of(improvement, versions, first(sent, "kind"), chosen, words, deadline),
                    FormErrors.of(refusal));
        }
        return Pages.seeOther("/improvements/" + improvement.code().value(), "Notice issued", flash);
    }

    @GetMapping("/{id}/close")
    ModelAndView askToClose(@PathVariable String code, @PathVariable UUID id, Member member) {
        var improvement = improvements.editable(code, member);
        return Pages.show(REASON, closing(improvement, id, ""));
    }

    @PostMapping("/{id}/close")
    ModelAndView close(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var page = closing(improvement, id, reason);
        try {
            notices.close(new NoticeId(id), reason, member);
        } catch (Refusal refusal) {
            return Pages.refuse(REASON, page, FormErrors.of(refusal));
        }
        return Pages.seeOther("/improvements/" + improvement.code().value(), "Notice closed", flash);
    }

    private ReasonPage closing(Improvement improvement, UUID id, String typed) {
        var notice = notices.get(new NoticeId(id));
        if (!notice.improvement().equals(improvement.id())) {
            throw new NotFound("notice", id);
        }
        return ReasonPage.close(
                improvement,
                NoticeView.of(notice, improvement, improvements.versions(improvement.id()), true),
                "/notices/" + id + "/close",
                typed);
    }

    private static NoticeKind kind(String name) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal("kind", "Choose what kind of notice it is"));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of("")).getFirst();
    }
}
