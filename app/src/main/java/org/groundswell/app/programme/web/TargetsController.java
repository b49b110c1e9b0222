package org.groundswell.app.programme.web;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.TargetChange;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which sites a programme is for: chosen by type and place, or from an uploaded list. */
@Controller
@RequestMapping("/programmes/{code}/targets")
class TargetsController {

    private static final String TEMPLATE = "programme/targets";

    private final Programmes programmes;
    private final Directory directory;

    TargetsController(Programmes programmes, Directory directory) {
        this.programmes = programmes;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Member member) {
        var programme = managed(code, member);
        return Pages.show(TEMPLATE, page(programme, TargetsForm.empty(programmes.today()), null));
    }

    /** Shows what a choice means before it is made. */
    @PostMapping("/choose")
    ModelAndView choose(
            @PathVariable String code, @ModelAttribute TargetsForm form, BindingResult result, Member member) {
        var programme = managed(code, member);
        var found = new AtomicReference<List<Entry>>(List.of());
        var errors = FormErrors.orTry(result, () -> {
            form.from().orRefuse("from", "the day from which they are targets");
            found.set(directory.targets(form.wanted(programmes.today())));
        });
        return errors.any()
                ? Pages.refuse(TEMPLATE, page(programme, form, null), errors)
                : Pages.show(TEMPLATE, page(programme, form, found.get()));
    }

    @PostMapping("/add")
    ModelAndView add(
            @PathVariable String code,
            @ModelAttribute TargetsForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var change = new AtomicReference<TargetChange>();
        var errors = FormErrors.orTry(result, () -> {
            var from = form.from().orRefuse("from", "the day from which they are targets");
            change.set(programmes.addTargets(
                    programme, ids(directory.targets(form.wanted(programmes.today()))), from, member));
        });
        return answer(programme, form, errors, change.get(), flash);
    }

    @PostMapping("/upload")
    ModelAndView upload(
            @PathVariable String code,
            @ModelAttribute TargetsForm form,
            BindingResult result,
            @RequestParam MultipartFile file,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var change = new AtomicReference<TargetChange>();
        var errors = FormErrors.orTry(result, () -> {
            var from = form.listFrom().orRefuse("listFrom", "the day from which they are targets");
            if (from.isAfter(programmes.today())) {
                throw new Refusal("listFrom", "Enter a date that is not in the future");
            }
            var sites = SiteListReading.read(bytes(file), directory::byCodes);
            change.set(programmes.addTargets(programme, ids(sites), from, member));
        });
        return answer(programme, form, errors, change.get(), flash);
    }

    @PostMapping("/remove")
    ModelAndView remove(
            @PathVariable String code,
            @RequestParam(defaultValue = "") List<String> sites,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var change = programmes.removeTargets(
                programme, sites.stream().map(EntryId::of).toList(), member);
        return Pages.seeOther(
                "/programmes/" + code + "/sites",
                "%,d sites taken off the target list; what they did stays recorded.".formatted(change.changed()),
                flash);
    }

    private ModelAndView answer(
            Programme programme,
            TargetsForm form,
            FormErrors errors,
            @Nullable TargetChange change,
            RedirectAttributes flash) {
        if (errors.any() || change == null) {
            return Pages.refuse(TEMPLATE, page(programme, form, null), errors);
        }
        return Pages.seeOther(
                "/programmes/" + programme.code() + "/sites",
                "%,d sites added to the targets; %,d were targets already."
                        .formatted(change.changed(), change.unchanged()),
                flash);
    }

    private TargetsPage page(Programme programme, TargetsForm form, @Nullable List<Entry> found) {
        var targets = programmes.targets(programme.id(), programmes.today());
        var known = new HashSet<>(targets);
        int fresh = found == null
                ? 0
                : (int) found.stream()
                        .filter(site -> !known.contains(site.id()))
                        .count();
        return TargetsPage.of(programme, targets.size(), form, found, fresh);
    }

    private static List<EntryId> ids(List<Entry> sites) {
        return sites.stream().map(Entry::id).toList();
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new Refusal("file", "Select the file again; it did not arrive whole");
        }
    }

    private Programme managed(String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        if (!programmes.mayManage(programme, member)) {
            throw new Forbidden("Only a manager of this programme may change it.");
        }
        return programme;
    }
}
