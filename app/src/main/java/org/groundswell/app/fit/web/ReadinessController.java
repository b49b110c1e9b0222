package org.groundswell.app.fit.web;

import java.util.List;
import java.util.Map;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.Fits;
import org.groundswell.app.fit.SiteRequirements;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
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

/** How ready a site says it is. */
@Controller
@RequestMapping("/adoptions/{id}/readiness")
class ReadinessController {

    private static final String TEMPLATE = "fit/readiness";

    private final Fits fits;
    private final SiteRequirements requirements;
    private final Directory directory;

    ReadinessController(Fits fits, SiteRequirements requirements, Directory directory) {
        this.fits = fits;
        this.requirements = requirements;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView form(@PathVariable AdoptionId id, Member member) {
        return Pages.show(TEMPLATE, page(id, Map.of(), member));
    }

    @PostMapping
    ModelAndView rate(
            @PathVariable AdoptionId id,
            @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") String note,
            Member member,
            RedirectAttributes flash) {
        try {
            fits.rate(id, LevelFields.levels(typed), note, member);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(id, typed, member), FormErrors.of(refusal));
        }
        return Pages.seeOther("/adoptions/" + id.value(), "How ready the site is has been saved.", flash);
    }

    private ReadinessPage page(AdoptionId id, Map<String, String> typed, Member member) {
        var fit = fits.of(id, member);
        if (!Adoptions.mayMove(fit.adoption(), member)) {
            throw new Forbidden(
                    "Only a manager of the programme or the lead of the site may say how ready the site is.");
        }
        var site = site(fit.adoption(), directory);
        return ReadinessPage.of(fit, site, requirements.instrument(), breadcrumbs(fit.adoption(), site), typed);
    }

    static String site(Adoption adoption, Directory directory) {
        return directory.find(adoption.site()).orElseThrow().name();
    }

    static List<Link> breadcrumbs(Adoption adoption, String site) {
        return List.of(new Link(site, "/adoptions/" + adoption.id().value()));
    }
}
