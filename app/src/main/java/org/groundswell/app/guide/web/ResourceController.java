package org.groundswell.app.guide.web;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Audience;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Resource;
import org.groundswell.app.guide.ResourceId;
import org.groundswell.app.guide.ResourceKind;
import org.groundswell.app.guide.ResourceSearch;
import org.groundswell.app.guide.Resources;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The resource library: a list for all, forms for those who keep it. */
@Controller
@RequestMapping("/resources")
class ResourceController {

    private static final String FORM = "guide/resource";
    private static final int LONGEST_SEARCH = 200;

    /** Each is a card with its licence, so fewer fill a page than rows of a table would. */
    private static final int CARDS = 20;

    private final Resources resources;
    private final Guide guide;

    ResourceController(Resources resources, Guide guide) {
        this.resources = resources;
        this.guide = guide;
    }

    /** What is asked of the list; what is no answer to a filter asks for any. */
    record Asked(
            @Nullable String q,
            @Nullable String kind,
            @Nullable String audience,
            @Nullable String topic,
            @Nullable String show,
            @Nullable String page) {

        ResourceSearch search(boolean mayKeep) {
            var text = orEmpty(q).replace("\u0000", "").strip();
            return new ResourceSearch(
                    text.substring(0, Math.min(text.length(), LONGEST_SEARCH)),
                    Chosen.among(ResourceKind.class, orEmpty(kind)).orElse(null),
                    Chosen.among(Audience.class, orEmpty(audience)).orElse(null),
                    orEmpty(topic).replace("\u0000", ""),
                    mayKeep && orEmpty(show).equals("retired"));
        }

        int number() {
            return orEmpty(page).matches("\\d{1,6}") ? Math.max(1, Integer.parseInt(orEmpty(page))) : 1;
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @GetMapping
    ModelAndView list(@ModelAttribute Asked asked, Optional<Member> member) {
        boolean mayKeep = member.filter(resources::mayKeep).isPresent();
        var search = asked.search(mayKeep);
        var paging = new Paging(asked.number(), CARDS, resources.count(search), address(search));
        return Pages.show(
                "guide/resources",
                ResourcesPage.of(
                        search, resources.list(search, paging.size(), paging.offset()), guide, mayKeep, paging));
    }

    private static String address(ResourceSearch search) {
        var kind = search.kind();
        var audience = search.audience();
        return UriComponentsBuilder.fromPath("/resources")
                .queryParam("q", "{q}")
                .queryParam("kind", kind == null ? "" : kind.name())
                .queryParam("audience", audience == null ? "" : audience.name())
                .queryParam("topic", "{topic}")
                .queryParam("show", search.retired() ? "retired" : "")
                .encode()
                .buildAndExpand(search.text(), search.topic())
                .toUriString();
    }

    @GetMapping("/new")
    ModelAndView begin(Member member) {
        mustKeep(member);
        return Pages.show(FORM, ResourceFormPage.of(null, false, guide.topics(), ResourceForm.EMPTY));
    }

    @PostMapping("/new")
    ModelAndView add(@ModelAttribute ResourceForm form, BindingResult result, Member member, RedirectAttributes flash) {
        mustKeep(member);
        var errors = FormErrors.orTry(result, () -> resources.add(form.draft(), member));
        if (errors.any()) {
            return Pages.refuse(FORM, ResourceFormPage.of(null, false, guide.topics(), form), errors);
        }
        return Pages.seeOther("/resources", "The resource is added.", flash);
    }

    @GetMapping("/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Member member) {
        var resource = resources.get(new ResourceId(id), member);
        return Pages.show(FORM, page(resource, ResourceForm.of(resource)));
    }

    @PostMapping("/{id}/edit")
    ModelAndView edit(
            @PathVariable UUID id,
            @ModelAttribute ResourceForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var resource = resources.get(new ResourceId(id), member);
        var errors = FormErrors.orTry(result, () -> resources.edit(resource.id(), form.seen(), form.draft(), member));
        if (errors.any()) {
            return Pages.refuse(FORM, page(resource, form), errors);
        }
        return Pages.seeOther("/resources", "Saved.", flash);
    }

    @PostMapping("/{id}/retire")
    ModelAndView retire(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        resources.retire(new ResourceId(id), member);
        return Pages.seeOther("/resources", "The resource is retired. It can be brought back.", flash);
    }

    @PostMapping("/{id}/bring-back")
    ModelAndView bringBack(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        resources.bringBack(new ResourceId(id), member);
        return Pages.seeOther("/resources", "The resource is on the list again.", flash);
    }

    private ResourceFormPage page(Resource resource, ResourceForm form) {
        return ResourceFormPage.of("/resources/" + resource.id().value(), resource.retired(), guide.topics(), form);
    }

    private void mustKeep(Member member) {
        if (!resources.mayKeep(member)) {
            throw new Forbidden("Only an administrator or an editor of an improvement may change the library.");
        }
    }
}
