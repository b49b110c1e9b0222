package org.groundswell.app.programme.web;

import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.programme.AimId;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The plan of a programme: aims, waves, the gate, the way out. */
@Controller
@RequestMapping("/programmes/{code}")
class PlanController {

    private final Programmes programmes;
    private final Improvements improvements;

    PlanController(Programmes programmes, Improvements improvements) {
        this.programmes = programmes;
        this.improvements = improvements;
    }

    @GetMapping("/plan")
    ModelAndView plan(@PathVariable String code, Optional<Member> member) {
        var programme = programmes.get(code, member);
        return Pages.show(
                "programme/plan",
                PlanPage.of(
                        programme,
                        improvements.get(programme.improvement()),
                        programmes.targets(programme.id(), programmes.today()).size(),
                        programmes.aims(programme.id()),
                        programmes.waves(programme.id()),
                        improvements.hasCompleteProceed(programme.improvement()),
                        member.filter(m -> programmes.mayManage(programme, m)).isPresent(),
                        member.filter(m -> programmes.mayRead(programme, m)).isPresent()));
    }

    @GetMapping("/aims/new")
    ModelAndView aim(@PathVariable String code, Member member) {
        return Pages.show("programme/aim", AimPage.of(managed(code, member), AimForm.EMPTY));
    }

    @PostMapping("/aims/new")
    ModelAndView aim(
            @PathVariable String code,
            @ModelAttribute AimForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var errors = FormErrors.orTry(result, () -> programmes.addAim(programme, form.aim(), member));
        if (errors.any()) {
            return Pages.refuse("programme/aim", AimPage.of(programme, form), errors);
        }
        return Pages.seeOther(plan(code), "The aim is added.", flash);
    }

    @PostMapping("/aims/{aim}/remove")
    ModelAndView removeAim(@PathVariable String code, @PathVariable UUID aim, Member member, RedirectAttributes flash) {
        programmes.removeAim(managed(code, member), new AimId(aim), member);
        return Pages.seeOther(plan(code), "The aim is removed. The audit keeps what it said.", flash);
    }

    @GetMapping("/waves/new")
    ModelAndView wave(@PathVariable String code, Member member) {
        var programme = managed(code, member);
        var number = programmes.waves(programme.id()).size() + 1;
        var form = new WaveForm("Wave " + number, number == 1, TypedDate.EMPTY, TypedDate.EMPTY, "");
        return Pages.show(
                "programme/wave", WavePage.of(programme, UUID.randomUUID().toString(), false, form));
    }

    @GetMapping("/waves/{wave}")
    ModelAndView wave(@PathVariable String code, @PathVariable UUID wave, Member member) {
        var programme = managed(code, member);
        var known = find(programme, wave).orElseThrow(() -> new NotFound("wave", wave));
        return Pages.show("programme/wave", WavePage.of(programme, wave.toString(), true, WaveForm.of(known)));
    }

    @PostMapping("/waves/{wave}")
    ModelAndView wave(
            @PathVariable String code,
            @PathVariable UUID wave,
            @ModelAttribute WaveForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var known = find(programme, wave);
        int number = known.map(Wave::number)
                .orElseGet(() -> programmes.waves(programme.id()).stream()
                                .mapToInt(Wave::number)
                                .max()
                                .orElse(0)
                        + 1);
        var errors = FormErrors.orTry(
                result, () -> programmes.saveWave(programme, form.wave(new WaveId(wave), number), member));
        if (errors.any()) {
            return Pages.refuse(
                    "programme/wave", WavePage.of(programme, wave.toString(), known.isPresent(), form), errors);
        }
        return Pages.seeOther(plan(code), "The wave is saved.", flash);
    }

    @PostMapping("/waves/{wave}/remove")
    ModelAndView removeWave(
            @PathVariable String code, @PathVariable UUID wave, Member member, RedirectAttributes flash) {
        programmes.removeWave(managed(code, member), new WaveId(wave), member);
        return Pages.seeOther(plan(code), "The wave is removed.", flash);
    }

    private Optional<Wave> find(Programme programme, UUID wave) {
        return programmes.waves(programme.id()).stream()
                .filter(known -> known.id().value().equals(wave))
                .findFirst();
    }

    private Programme managed(String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        if (!programmes.mayManage(programme, member)) {
            throw new Forbidden("Only a manager of this programme may change it.");
        }
        return programme;
    }

    private static String plan(String code) {
        return "/programmes/" + code + "/plan";
    }
}
