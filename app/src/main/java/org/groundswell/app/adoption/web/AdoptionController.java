package org.groundswell.app.adoption.web;

import java.util.Optional;
import java.util.function.Function;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionInFull;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Offers;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One site's adoption. */
@Controller
@RequestMapping("/adoptions/{id}")
class AdoptionController {

    private static final String TEMPLATE = "adoption/adoption";

    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Improvements improvements;
    private final Directory directory;
    private final ObjectProvider<PageParts<? super AdoptionInFull, Member>> parts;
    private final ObjectProvider<Offers<? super AdoptionInFull, Member>> offers;

    AdoptionController(
            Adoptions adoptions,
            Programmes programmes,
            Improvements improvements,
            Directory directory,
            ObjectProvider<PageParts<? super AdoptionInFull, Member>> parts,
            ObjectProvider<Offers<? super AdoptionInFull, Member>> offers) {
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.improvements = improvements;
        this.directory = directory;
        this.parts = parts;
        this.offers = offers;
    }

    @GetMapping
    ModelAndView show(@PathVariable AdoptionId id, Member member) {
        return page(id, member, ClaimForm.empty(0), page -> Pages.show(TEMPLATE, page));
    }

    @PostMapping("/stage")
    ModelAndView move(
            @PathVariable AdoptionId id,
            @ModelAttribute ClaimForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        changeable(id, member);
        var errors = FormErrors.orTry(result, () -> adoptions.move(id, form.opened(), form.claim(), member));
        if (errors.any()) {
            return page(id, member, form, page -> Pages.refuse(TEMPLATE, page, errors));
        }
        return Pages.seeOther(
                url(id),
                "The stage is recorded. It can be corrected below.",
                Offers.after(adoptions.inFull(id, member), member, offers.orderedStream()),
                flash);
    }

    @GetMapping("/details")
    ModelAndView details(@PathVariable AdoptionId id, Member member) {
        var adoption = changeable(id, member);
        return Pages.show("adoption/details", detailsPage(adoption, DetailsForm.of(adoption)));
    }

    @PostMapping("/details")
    ModelAndView edit(
            @PathVariable AdoptionId id,
            @ModelAttribute DetailsForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var adoption = changeable(id, member);
        var errors = FormErrors.orTry(result, () -> adoptions.edit(id, form.opened(), form.details(adoption), member));
        if (errors.any()) {
            return Pages.refuse("adoption/details", detailsPage(adoption, form), errors);
        }
        return Pages.seeOther(url(id), "Saved.", flash);
    }

    @GetMapping("/events/{position}")
    ModelAndView event(@PathVariable AdoptionId id, @PathVariable int position, Member member) {
        var adoption = changeable(id, member);
        var standing = adoption.history().standing().stream()
                .filter(event -> event.position() == position)
                .findFirst()
                .orElseThrow(() -> new NotFound("standing event", position));
        var typed = ClaimForm.of(standing, adoption.history().events().size());
        return Pages.show("adoption/event", EventPage.of(adoption, site(adoption), position, typed));
    }

    @PostMapping("/events/{position}/correct")
    ModelAndView correct(
            @PathVariable AdoptionId id,
            @PathVariable int position,
            @ModelAttribute ClaimForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        changeable(id, member);
        var errors = FormErrors.orTry(
                result, () -> adoptions.correct(id, form.opened(), position, form.claim(), form.why(), member));
        return answer(
                id,
                position,
                form,
                member,
                errors,
                "The correction is recorded; the earlier entry stays readable.",
                flash);
    }

    @PostMapping("/events/{position}/withdraw")
    ModelAndView withdraw(
            @PathVariable AdoptionId id,
            @PathVariable int position,
            @ModelAttribute ClaimForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        changeable(id, member);
        var errors =
                FormErrors.orTry(result, () -> adoptions.withdraw(id, form.opened(), position, form.why(), member));
        return answer(id, position, form, member, errors, "The entry is withdrawn; it stays readable.", flash);
    }

    private ModelAndView answer(
            AdoptionId id,
            int position,
            ClaimForm form,
            Member member,
            FormErrors errors,
            String done,
            RedirectAttributes flash) {
        if (errors.any()) {
            var adoption = adoptions.get(id, member);
            return Pages.refuse("adoption/event", EventPage.of(adoption, site(adoption), position, form), errors);
        }
        return Pages.seeOther(url(id), done, flash);
    }

    private Adoption changeable(AdoptionId id, Member member) {
        var adoption = adoptions.get(id, member);
        if (!Adoptions.mayMove(adoption, member)) {
            throw new Forbidden("Only a manager of the programme or the lead of the site may change an adoption.");
        }
        return adoption;
    }

    private ModelAndView page(
            AdoptionId id, Member member, ClaimForm typed, Function<AdoptionPage, ModelAndView> shown) {
        var inFull = adoptions.inFull(id, member);
        return shown.apply(AdoptionPage.of(inFull, Adoptions.mayMove(inFull.adoption(), member), typed))
                .addObject("parts", PageParts.on(inFull, Optional.of(member), parts.stream()));
    }

    private DetailsPage detailsPage(Adoption adoption, DetailsForm typed) {
        var programme = programme(adoption);
        return DetailsPage.of(
                url(adoption.id()),
                site(adoption),
                improvements.versions(programme.improvement()),
                programmes.waves(programme.id()),
                typed);
    }

    private Programme programme(Adoption adoption) {
        return programmes.find(adoption.programme()).orElseThrow();
    }

    private Entry site(Adoption adoption) {
        return directory.find(adoption.site()).orElseThrow();
    }

    private static String url(AdoptionId id) {
        return "/adoptions/" + id.value();
    }
}
