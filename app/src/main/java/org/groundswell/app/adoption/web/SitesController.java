package org.groundswell.app.adoption.web;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.SiteFilter;
import org.groundswell.app.adoption.SiteLines;
import org.groundswell.app.adoption.SitesTogether;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.WaveId;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sites of a programme: as a table, as a board, and many moved at once. */
@Controller
@RequestMapping("/programmes/{code}")
class SitesController {

    private static final int ON_EACH_LANE = 12;

    private final SiteLines lines;
    private final Adoptions adoptions;
    private final SitesTogether together;
    private final Programmes programmes;
    private final Directory directory;

    SitesController(
            SiteLines lines, Adoptions adoptions, SitesTogether together, Programmes programmes, Directory directory) {
        this.lines = lines;
        this.adoptions = adoptions;
        this.together = together;
        this.programmes = programmes;
        this.directory = directory;
    }

    @GetMapping("/sites")
    ModelAndView sites(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String wave,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "1") int page,
            Member member) {
        var programme = programmes.get(code, Optional.of(member));
        return Pages.show(
                "adoption/sites",
                page(programme, filter(text, stage, tier, wave, place), page, member, BulkForm.EMPTY));
    }

    @GetMapping("/board")
    ModelAndView board(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String tier,
            @RequestParam(defaultValue = "") String wave,
            @RequestParam(defaultValue = "") String place,
            Member member) {
        var programme = programmes.get(code, Optional.of(member));
        var filter = filter(text, "", tier, wave, place);
        return Pages.show(
                "adoption/board",
                BoardPage.of(
                        programme,
                        filter,
                        lines.firstOfEachStage(programme, filter, ON_EACH_LANE, member),
                        programmes.waves(programme.id())));
    }

    @PostMapping("/sites/move")
    ModelAndView move(
            @PathVariable String code,
            @ModelAttribute BulkForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var errors = FormErrors.orTry(
                result,
                () -> together.move(programme, form.chosen(), form.claim().claim(), member));
        return answer(programme, form, errors, form.sites().size() + " sites moved.", member, flash);
    }

    @PostMapping("/sites/wave")
    ModelAndView wave(
            @PathVariable String code,
            @ModelAttribute BulkForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var wave = uuid(form.wave()).map(WaveId::new).orElse(null);
        var errors = FormErrors.orTry(result, () -> together.putInWave(programme, form.chosen(), wave, member));
        return answer(programme, form, errors, form.sites().size() + " sites put in the wave.", member, flash);
    }

    private ModelAndView answer(
            Programme programme,
            BulkForm form,
            FormErrors errors,
            String done,
            Member member,
            RedirectAttributes flash) {
        if (errors.any()) {
            return Pages.refuse("adoption/sites", page(programme, SiteFilter.ALL, 1, member, form), errors);
        }
        return Pages.seeOther("/programmes/" + programme.code() + "/sites", done, flash);
    }

    /** Where a target without an adoption begins one; a site that has one is shown that. */
    @GetMapping("/sites/{site}")
    ModelAndView begin(@PathVariable String code, @PathVariable String site, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        var entry = directory.get(site);
        var open = adoptions.ofSite(entry.id(), member).stream()
                .filter(adoption -> adoption.programme().equals(programme.id())
                        && !adoption.stage().ended())
                .findFirst();
        if (open.isPresent()) {
            return Pages.seeOther("/adoptions/" + open.get().id().value());
        }
        if (!programmes.mayManage(programme, member)) {
            throw new Forbidden("Only a manager of this programme may begin an adoption.");
        }
        return Pages.show("adoption/begin", BeginPage.of(programme, entry, ClaimForm.empty(0)));
    }

    @PostMapping("/sites/{site}")
    ModelAndView begin(
            @PathVariable String code,
            @PathVariable String site,
            @ModelAttribute ClaimForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var entry = directory.get(site);
        var errors = FormErrors.orTry(result, () -> adoptions.begin(programme, entry.id(), form.claim(), member));
        if (errors.any()) {
            return Pages.refuse("adoption/begin", BeginPage.of(programme, entry, form), errors);
        }
        return Pages.seeOther(
                "/programmes/" + programme.code() + "/sites/" + entry.code(), "The adoption has begun.", flash);
    }

    private SitesPage page(Programme programme, SiteFilter filter, int page, Member member, BulkForm typed) {
        int number = Math.max(1, page);
        return SitesPage.of(
                programme,
                filter,
                lines.page(programme, filter, Paging.ROWS, (long) (number - 1) * Paging.ROWS, member),
                programmes.waves(programme.id()),
                number,
                programmes.mayManage(programme, member),
                typed);
    }

    private Programme managed(String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        if (!programmes.mayManage(programme, member)) {
            throw new Forbidden("Only a manager of this programme may move its sites.");
        }
        return programme;
    }

    private static SiteFilter filter(String text, String stage, String tier, String wave, String place) {
        return new SiteFilter(text, AdoptionStage.named(stage), EvidenceTier.named(tier), uuid(wave), place);
    }

    private static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-fA-F-]{36}") ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
