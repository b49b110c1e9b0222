package org.groundswell.app.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementCode;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.programme.ProgrammeState;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Offers;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.beans.factory.ObjectProvider;
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

/** The list of programmes; proposing, editing and moving one. */
@Controller
@RequestMapping("/programmes")
class ProgrammeController {

    private final Programmes programmes;
    private final Improvements improvements;
    private final ObjectProvider<Offers<? super ProgrammeInFull, Member>> offers;

    ProgrammeController(
            Programmes programmes,
            Improvements improvements,
            ObjectProvider<Offers<? super ProgrammeInFull, Member>> offers) {
        this.programmes = programmes;
        this.improvements = improvements;
        this.offers = offers;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Optional<Member> member) {
        int number = Math.max(1, page);
        var rows = programmes.list(q, member, Paging.ROWS, (number - 1) * Paging.ROWS);
        var paging = Paging.of(number, programmes.count(q, member), "/programmes?q=" + PlanWords.encoded(q));
        return Pages.show(
                "programme/list",
                ListPage.of(
                        q, rows, member.filter(ProgrammeController::mayPropose).isPresent(), paging));
    }

    private static boolean mayPropose(Member member) {
        return member.isAny(Role.PROGRAMME_MANAGER) || member.isAny(Role.EDITOR);
    }

    @GetMapping("/new")
    ModelAndView propose(@RequestParam(defaultValue = "") String improvement, Member member) {
        if (!mayPropose(member)) {
            throw new Forbidden("Only a programme manager or an editor of an improvement may propose a programme.");
        }
        return Pages.show("programme/form", proposal(ProgrammeForm.empty(improvement)));
    }

    @PostMapping("/new")
    ModelAndView propose(
            @ModelAttribute ProgrammeForm form, BindingResult result, Member member, RedirectAttributes flash) {
        var proposed = new AtomicReference<Programme>();
        var errors = FormErrors.orTry(result, () -> {
            if (form.improvement().isEmpty()) {
                throw new Refusal("improvement", "Select the improvement that spreads");
            }
            var improvement = improvements
                    .find(new ImprovementCode(form.improvement()))
                    .orElseThrow(() -> new Refusal("improvement", "Select an improvement of the list"));
            proposed.set(programmes.propose(improvement.id(), form.draft(""), member));
        });
        if (errors.any()) {
            return Pages.refuse("programme/form", proposal(form), errors);
        }
        return Pages.seeOther(
                "/programmes/" + Objects.requireNonNull(proposed.get()).code() + "/plan",
                "The programme is proposed. Next: its aims and its target sites.",
                flash);
    }

    private FormPage proposal(ProgrammeForm form) {
        var choices = programmes.mayBeSpread().stream()
                .map(improvement -> new Choice(improvement.code(), improvement.title()))
                .toList();
        return FormPage.of("Propose a programme", "/programmes/new", "/programmes", choices, form);
    }

    @GetMapping("/{code}/edit")
    ModelAndView edit(@PathVariable String code, Member member) {
        var programme = managed(code, member);
        return Pages.show("programme/form", editing(programme, ProgrammeForm.of(programme)));
    }

    @PostMapping("/{code}/edit")
    ModelAndView edit(
            @PathVariable String code,
            @ModelAttribute ProgrammeForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var errors = FormErrors.orTry(
                result, () -> programmes.edit(programme, form.opened(), form.draft(programme.synthetic()), member));
        if (errors.any()) {
            return Pages.refuse("programme/form", editing(programme, form), errors);
        }
        return Pages.seeOther("/programmes/" + form.code() + "/plan", "Saved.", flash);
    }

    private static FormPage editing(Programme programme, ProgrammeForm form) {
        var url = "/programmes/" + programme.code();
        return FormPage.of("Edit " + programme.name(), url + "/edit", url + "/plan", List.of(), form);
    }

    @PostMapping("/{code}/state")
    ModelAndView move(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "0") int seen,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        programmes.move(programme.asSeen(seen), wanted(state), why, member);
        return Pages.seeOther(
                "/programmes/" + code + "/plan",
                "The programme is recorded as moved on.",
                Offers.after(
                        programmes.inFull(programmes.get(code, Optional.of(member))), member, offers.orderedStream()),
                flash);
    }

    private static ProgrammeState wanted(String state) {
        return Stream.of(ProgrammeState.values())
                .filter(known -> known.name().equals(state))
                .findFirst()
                .orElseThrow(() -> new Refusal("state", "Select what the programme becomes"));
    }

    private Programme managed(String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        if (!programmes.mayManage(programme, member)) {
            throw new Forbidden("Only a manager of this programme may change it.");
        }
        return programme;
    }
}
