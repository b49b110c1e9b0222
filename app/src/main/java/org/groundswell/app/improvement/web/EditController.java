package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ComponentId;
import org.groundswell.app.improvement.Components;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.EvidenceId;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Versions;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page an improvement is worked on from, and its components and evidence as lists. */
@Controller
@RequestMapping("/improvements/{code}")
class EditController {

    private final Improvements improvements;
    private final Versions versions;
    private final Components components;
    private final Evidence evidence;
    private final Alike alike;

    EditController(
            Improvements improvements, Versions versions, Components components, Evidence evidence, Alike alike) {
        this.improvements = improvements;
        this.versions = versions;
        this.components = components;
        this.evidence = evidence;
        this.alike = alike;
    }

    @GetMapping("/edit")
    ModelAndView show(@PathVariable String code, Member member) {
        var improvement = improvements.editable(code, member);
        return Pages.show(
                "improvement/edit",
                EditPage.of(
                        improvement,
                        improvements.draftVersion(improvement.id()),
                        evidence.all(improvement.id()),
                        evidence.removed(improvement.id(), member),
                        improvement.isPublic()
                                ? List.of()
                                : alike.to(improvement.description().fields()),
                        member));
    }

    @PostMapping("/components/{id}/move")
    ModelAndView move(@PathVariable String code, @PathVariable UUID id, @RequestParam String direction, Member member) {
        var improvement = improvements.editable(code, member);
        components.move(improvement.id(), new ComponentId(id), direction.equals("up"), member);
        return Pages.seeOther(edit(improvement) + "#components");
    }

    @GetMapping("/components/{id}/remove")
    ModelAndView askToRemoveComponent(@PathVariable String code, @PathVariable UUID id, Member member) {
        var improvement = improvements.editable(code, member);
        var component = improvements.draftVersion(improvement.id()).stream()
                .flatMap(version -> version.components().stream())
                .filter(each -> each.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("component", id));
        return confirm(
                improvement,
                "Remove \"%s\"?".formatted(component.text().name()),
                component.isChecklist()
                        ? "Its %d checklist items are removed with it. Published versions keep theirs."
                                .formatted(component.checklist().items().size())
                        : "Published versions keep it.",
                "/components/" + id + "/remove",
                "Remove this component");
    }

    @PostMapping("/components/{id}/remove")
    ModelAndView removeComponent(
            @PathVariable String code, @PathVariable UUID id, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var removed = components.remove(improvement.id(), new ComponentId(id), member);
        return Pages.seeOther(edit(improvement), "Removed \"" + removed.text().name() + "\"", flash);
    }

    @PostMapping("/evidence/{id}/remove")
    ModelAndView removeEvidence(
            @PathVariable String code, @PathVariable UUID id, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        evidence.remove(improvement.id(), new EvidenceId(id), member);
        return Pages.seeOther(edit(improvement), "Taken off the page. You can bring it back below", flash);
    }

    @PostMapping("/evidence/{id}/bring-back")
    ModelAndView bringBackEvidence(
            @PathVariable String code, @PathVariable UUID id, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        evidence.bringBack(improvement.id(), new EvidenceId(id), member);
        return Pages.seeOther(edit(improvement), "Back on the page", flash);
    }

    @PostMapping("/versions")
    ModelAndView beginVersion(@PathVariable String code, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var next = versions.begin(improvement.id(), member);
        return Pages.seeOther(
                edit(improvement), "Version " + next.number() + " begun as a copy of the current one", flash);
    }

    @GetMapping("/discard")
    ModelAndView askToDiscard(@PathVariable String code, Member member) {
        var improvement = improvements.editable(code, member);
        var draft =
                improvements.draftVersion(improvement.id()).orElseThrow(() -> new NotFound("draft version of", code));
        return confirm(
                improvement,
                "Throw version %d away?".formatted(draft.number()),
                "Everything written for it since it was begun is lost. The published version stays as it is.",
                "/discard",
                "Throw this draft away");
    }

    @PostMapping("/discard")
    ModelAndView discard(@PathVariable String code, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        versions.discard(improvement.id(), member);
        return Pages.seeOther(edit(improvement), "Draft thrown away", flash);
    }

    private static ModelAndView confirm(
            Improvement improvement, String question, String consequences, String action, String button) {
        var home = "/improvements/" + improvement.code().value();
        return Pages.show(
                "improvement/confirm",
                new ConfirmPage(
                        question,
                        consequences,
                        home + action,
                        button,
                        home + "/edit",
                        List.of(
                                new Link("Library", "/improvements"),
                                new Link(improvement.title(), home),
                                new Link("Edit", home + "/edit"))));
    }

    private static String edit(Improvement improvement) {
        return "/improvements/" + improvement.code().value() + "/edit";
    }
}
