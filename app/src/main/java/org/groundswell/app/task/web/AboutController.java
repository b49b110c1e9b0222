package org.groundswell.app.task.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.signin.MemberAddresses;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks about one thing, and adding one. */
@Controller
@RequestMapping("/tasks/about/{kind}/{id}")
class AboutController {

    private final Tasks tasks;
    private final MemberAddresses addresses;

    AboutController(Tasks tasks, MemberAddresses addresses) {
        this.tasks = tasks;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView list(@PathVariable String kind, @PathVariable UUID id, Member member) {
        var subject = subject(kind, id);
        return Pages.show("task/about", AboutPage.of(subject, tasks.about(subject, member), tasks.of(subject, member)));
    }

    @GetMapping("/new")
    ModelAndView ask(@PathVariable String kind, @PathVariable UUID id, Member member) {
        var subject = subject(kind, id);
        var about = tasks.about(subject, member);
        if (!about.mayAdd()) {
            throw new Forbidden("Only somebody who looks after it may add a task.");
        }
        return Pages.show("task/edit", EditPage.adding(subject, about, TaskForm.EMPTY));
    }

    @PostMapping("/new")
    ModelAndView add(
            @PathVariable String kind,
            @PathVariable UUID id,
            TaskForm form,
            BindingResult result,
            Member member,
            RedirectAttributes flash) {
        var subject = subject(kind, id);
        var about = tasks.about(subject, member);
        var errors = FormErrors.orTry(
                result, () -> tasks.add(subject, form.plan(null, member.id(), addresses::find), "", member));
        return errors.any()
                ? Pages.refuse("task/edit", EditPage.adding(subject, about, form), errors)
                : Pages.seeOther(AboutPage.href(subject), "The task is added", flash);
    }

    private static TaskSubject subject(String kind, UUID id) {
        return Arrays.stream(TaskSubject.Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(found -> TaskSubject.of(found, id))
                .orElseThrow(() -> new NotFound("kind of task", kind));
    }
}
