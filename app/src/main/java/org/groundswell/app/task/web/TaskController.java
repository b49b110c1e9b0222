package org.groundswell.app.task.web;

import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.signin.MemberAddresses;
import org.groundswell.app.task.TaskId;
import org.groundswell.app.task.TaskLine;
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

@Controller
@RequestMapping("/tasks/{id}")
class TaskController {

    private final Tasks tasks;
    private final MemberAddresses addresses;

    TaskController(Tasks tasks, MemberAddresses addresses) {
        this.tasks = tasks;
        this.addresses = addresses;
    }

    @GetMapping
    ModelAndView show(@PathVariable TaskId id, Member member) {
        return Pages.show("task/task", TaskPage.of(tasks.get(id, member)));
    }

    @GetMapping("/edit")
    ModelAndView edit(@PathVariable TaskId id, Member member) {
        var line = changeable(id, member);
        return Pages.show("task/edit", EditPage.editing(line, TaskForm.of(line.task(), member.id())));
    }

    @PostMapping("/edit")
    ModelAndView change(
            @PathVariable TaskId id, TaskForm form, BindingResult result, Member member, RedirectAttributes flash) {
        var line = changeable(id, member);
        var errors = FormErrors.orTry(
                result,
                () -> tasks.change(
                        id, form.plan(line.task().plan(), member.id(), addresses::find), form.seen(), member));
        return errors.any()
                ? Pages.refuse("task/edit", EditPage.editing(line, form), errors)
                : Pages.seeOther(TaskRow.href(line), "The task is saved", flash);
    }

    @GetMapping("/close")
    ModelAndView askToClose(@PathVariable TaskId id, Member member) {
        var line = tasks.get(id, member);
        if (!line.mayClose()) {
            throw notTheirs();
        }
        return Pages.show("task/close", ClosePage.done(line, ""));
    }

    @PostMapping("/close")
    ModelAndView close(
            @PathVariable TaskId id, NoteForm form, BindingResult result, Member member, RedirectAttributes flash) {
        var line = tasks.get(id, member);
        var errors = FormErrors.orTry(result, () -> tasks.close(id, form.note(), member));
        return errors.any()
                ? Pages.refuse("task/close", ClosePage.done(line, form.note()), errors)
                : Pages.seeOther(TaskRow.href(line), "Done", flash);
    }

    @GetMapping("/drop")
    ModelAndView askToDrop(@PathVariable TaskId id, Member member) {
        return Pages.show("task/close", ClosePage.dropped(changeable(id, member), ""));
    }

    @PostMapping("/drop")
    ModelAndView drop(
            @PathVariable TaskId id, NoteForm form, BindingResult result, Member member, RedirectAttributes flash) {
        var line = tasks.get(id, member);
        var errors = FormErrors.orTry(result, () -> tasks.drop(id, form.note(), member));
        return errors.any()
                ? Pages.refuse("task/close", ClosePage.dropped(line, form.note()), errors)
                : Pages.seeOther(TaskRow.href(line), "The task is dropped", flash);
    }

    @PostMapping("/reopen")
    ModelAndView reopen(@PathVariable TaskId id, Member member, RedirectAttributes flash) {
        tasks.reopen(id, member);
        return Pages.seeOther("/tasks/" + id.value(), "The task is open again", flash);
    }

    private TaskLine changeable(TaskId id, Member member) {
        var line = tasks.get(id, member);
        if (!line.mayChange()) {
            throw notTheirs();
        }
        return line;
    }

    private static Forbidden notTheirs() {
        return new Forbidden("Only somebody who looks after what this task is about may do this.");
    }
}
