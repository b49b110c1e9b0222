package org.groundswell.app.improvement.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ComponentText;
import org.groundswell.app.improvement.Components;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.Finding;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.improvement.Saving;
import org.groundswell.app.improvement.Texts;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms an improvement is written in: shown, kept while typed, saved, and settled when two people clash. */
@Controller
@RequestMapping("/improvements/{code}/edit/{part}")
class PartController {

    private static final String TEMPLATE = "improvement/part";
    private static final String NEW = "new";

    private final Improvements improvements;
    private final Texts texts;
    private final Components components;
    private final Evidence evidence;

    PartController(Improvements improvements, Texts texts, Components components, Evidence evidence) {
        this.improvements = improvements;
        this.texts = texts;
        this.components = components;
        this.evidence = evidence;
    }

    /** @param from revision of an earlier text to be brought back, not saved yet */
    @GetMapping({"", "/{subject}"})
    ModelAndView show(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Integer from,
            Member member) {
        var improvement = improvements.editable(code, member);
        var ref = ref(improvement, part, subject);
        return Pages.show(
                TEMPLATE, from == null ? opened(improvement, ref, member) : earlier(improvement, ref, from, member));
    }

    @PostMapping({"", "/{subject}"})
    ModelAndView save(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String subject,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var ref = ref(improvement, part, subject);
        return save(improvement, ref, Sent.words(sent), Sent.revision(sent), member, flash);
    }

    /** Keeps what is being typed; the answer is one line for the foot of the form. */
    @PostMapping({"/unsaved", "/{subject}/unsaved"})
    ModelAndView keep(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String subject,
            @RequestParam MultiValueMap<String, String> sent,
            Member member) {
        var ref = ref(improvements.editable(code, member), part, subject);
        return Kept.answer(() -> texts.keepUnsaved(ref, Sent.words(sent), Sent.revision(sent), member));
    }

    @PostMapping({"/forget", "/{subject}/forget"})
    ModelAndView forget(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String subject,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var ref = ref(improvement, part, subject);
        texts.forgetUnsaved(ref, member);
        return Pages.seeOther(PartPage.url(improvement, ref), "This is the text as it is saved", flash);
    }

    /** Saves the mixture of two texts that a person chose after a clash. */
    @PostMapping({"/settle", "/{subject}/settle"})
    ModelAndView settle(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String subject,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var ref = ref(improvement, part, subject);
        var chosen = new TreeMap<String, String>();
        Sent.words(sent).forEach((name, value) -> {
            if (name.startsWith("same.")) {
                chosen.put(name.substring("same.".length()), value);
            } else if (name.startsWith("keep.")) {
                var field = name.substring("keep.".length());
                var side = value.equals("theirs") ? "theirs." : "mine.";
                chosen.put(
                        field, Optional.ofNullable(sent.getFirst(side + field)).orElse(""));
            }
        });
        return save(improvement, ref, chosen, Sent.revision(sent), member, flash);
    }

    @GetMapping({"/history", "/{subject}/history"})
    ModelAndView history(
            @PathVariable String code,
            @PathVariable String part,
            @PathVariable(required = false) @Nullable String subject,
            Member member) {
        var improvement = improvements.editable(code, member);
        var ref = ref(improvement, part, subject);
        return Pages.show("improvement/history", HistoryPage.of(improvement, ref, texts.history(ref, member)));
    }

    private ModelAndView save(
            Improvement improvement,
            PartRef ref,
            Map<String, String> typed,
            int revision,
            Member member,
            RedirectAttributes flash) {
        try {
            if (ref.isNew()) {
                add(ref, typed, member);
            } else if (texts.save(ref, typed, revision, member) instanceof Saving.Clash clash) {
                texts.keepUnsaved(ref, typed, revision, member);
                var page = Pages.show("improvement/clash", ClashPage.of(improvement, ref, clash, typed));
                page.setStatus(HttpStatus.CONFLICT);
                return page;
            }
        } catch (Refusal refusal) {
            var page = PartPage.of(improvement, ref, typed, revision, null, false);
            return Pages.refuse(TEMPLATE, page, FormErrors.of(refusal));
        }
        return Pages.seeOther(
                "/improvements/" + improvement.code().value() + "/edit",
                ref.kind().label() + " saved",
                flash);
    }

    private void add(PartRef ref, Map<String, String> typed, Member member) {
        switch (ref.kind().read(typed)) {
            case ComponentText text -> components.add(ref.improvement(), text, member);
            case Finding finding -> evidence.add(ref.improvement(), finding, false, member);
            default -> throw new NotFound("part", ref.kind().slug());
        }
        texts.forgetUnsaved(ref, member);
    }

    private PartPage opened(Improvement improvement, PartRef ref, Member member) {
        var unsaved = texts.unsaved(ref, member);
        int revision = ref.isNew() ? 0 : texts.revision(ref);
        var restored = unsaved.map(text -> "You typed this on " + Words.time(text.at()) + " and have not saved it.");
        return PartPage.of(
                improvement,
                ref,
                unsaved.map(text -> text.fields()).orElseGet(() -> saved(ref)),
                unsaved.map(text -> text.revision()).orElse(revision),
                restored.orElse(null),
                revision > 0);
    }

    private Map<String, String> saved(PartRef ref) {
        return ref.isNew() ? Map.of() : texts.part(ref).fields();
    }

    private PartPage earlier(Improvement improvement, PartRef ref, int from, Member member) {
        var history = texts.history(ref, member);
        var text = history.stream()
                .filter(saved -> saved.revision() == from)
                .findFirst()
                .orElseThrow(() -> new NotFound("earlier text", from));
        return PartPage.of(
                improvement,
                ref,
                text.fields(),
                texts.revision(ref),
                "This is the text %s saved on %s. Save it to bring it back."
                        .formatted(text.by(), Words.time(text.at())),
                true);
    }

    private PartRef ref(Improvement improvement, String part, @Nullable String subject) {
        var kind = PartKind.of(part).orElseThrow(() -> new NotFound("part", part));
        if (kind.isOfVersion()) {
            var draft = improvements
                    .draftVersion(improvement.id())
                    .orElseThrow(() -> new Conflict("Begin a new version before you change how it is done."));
            return PartRef.of(draft, kind);
        }
        if (kind == PartKind.DESCRIPTION || kind == PartKind.OWNERSHIP) {
            return PartRef.of(improvement.id(), kind);
        }
        if (NEW.equals(subject) && kind != PartKind.CHECKLIST) {
            return PartRef.of(improvement.id(), kind);
        }
        try {
            return new PartRef(improvement.id(), kind, UUID.fromString(subject == null ? "" : subject));
        } catch (IllegalArgumentException _) {
            throw new NotFound(kind.label(), subject == null ? "" : subject);
        }
    }
}
