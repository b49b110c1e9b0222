package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Description;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning to describe an improvement. */
@Controller
@RequestMapping("/improvements/new")
class BeginController {

    private static final String TEMPLATE = "improvement/part";
    private static final String URL = "/improvements/new";

    private final Improvements improvements;
    private final Texts texts;
    private final Alike alike;

    BeginController(Improvements improvements, Texts texts, Alike alike) {
        this.improvements = improvements;
        this.texts = texts;
        this.alike = alike;
    }

    @GetMapping
    ModelAndView show(Member member) {
        var unsaved = texts.unsaved(PartRef.BEGINNING, member);
        return Pages.show(
                TEMPLATE,
                page(
                        unsaved.map(text -> text.fields()).orElse(Map.of()),
                        unsaved.map(text -> "You typed this on " + Words.time(text.at()) + " and have not saved it.")
                                .orElse(null)));
    }

    @PostMapping
    ModelAndView begin(@RequestParam MultiValueMap<String, String> sent, Member member, RedirectAttributes flash) {
        var typed = Sent.words(sent);
        try {
            var description = (Description) PartKind.DESCRIPTION.read(typed);
            var improvement = improvements.create(description, member);
            texts.forgetUnsaved(PartRef.BEGINNING, member);
            return Pages.seeOther(
                    "/improvements/" + improvement.code().value() + "/edit",
                    "Begun. Only its editors see it until it is shared",
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(typed, null), FormErrors.of(refusal));
        }
    }

    @PostMapping("/unsaved")
    ModelAndView keep(@RequestParam MultiValueMap<String, String> sent, Member member) {
        return Kept.answer(() -> texts.keepUnsaved(PartRef.BEGINNING, Sent.words(sent), 0, member));
    }

    /** What is alike already, asked for while somebody types; nothing is kept. */
    @PostMapping("/alike")
    ModelAndView alike(@RequestParam MultiValueMap<String, String> sent) {
        return new ModelAndView("improvement/alike", Map.of("alike", alike.to(Sent.words(sent))));
    }

    @PostMapping("/forget")
    ModelAndView forget(Member member) {
        texts.forgetUnsaved(PartRef.BEGINNING, member);
        return Pages.seeOther(URL);
    }

    private static PartPage page(Map<String, String> values, @Nullable String restored) {
        return new PartPage(
                "Describe an improvement",
                "Begin with what it is called. You can add everything else afterwards, in any order.",
                PartFields.beginning().stream()
                        .map(field -> field.filled(values))
                        .toList(),
                List.of(),
                0,
                URL,
                restored,
                null,
                "/improvements",
                List.of(new Link("Library", "/improvements")),
                URL + "/alike");
    }
}
