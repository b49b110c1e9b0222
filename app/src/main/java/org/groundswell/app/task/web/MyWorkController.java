package org.groundswell.app.task.web;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.task.MyWork;
import org.groundswell.app.task.Reminders;
import org.groundswell.app.task.Tasks;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own tasks, and whether one is reminded of them. */
@Controller
class MyWorkController {

    private final Tasks tasks;
    private final Reminders reminders;
    private final ObjectProvider<PageParts<? super MyWork, Member>> parts;

    MyWorkController(Tasks tasks, Reminders reminders, ObjectProvider<PageParts<? super MyWork, Member>> parts) {
        this.tasks = tasks;
        this.reminders = reminders;
        this.parts = parts;
    }

    @GetMapping("/tasks")
    ModelAndView mine(MineForm form, @RequestParam(defaultValue = "1") int page, Member member) {
        var filter = form.filter();
        int asked = Math.max(1, page);
        var listing = tasks.mine(filter, Paging.ROWS, (long) (asked - 1) * Paging.ROWS, member);
        return Pages.show("task/mine", MinePage.of(filter, asked, listing, member))
                .addObject("parts", PageParts.on(new MyWork(member), Optional.of(member), parts.stream()));
    }

    @GetMapping("/tasks/reminders")
    ModelAndView askAboutReminders(Member member) {
        return Pages.show("task/reminders", remindersPage(member));
    }

    @PostMapping("/tasks/reminders")
    ModelAndView chooseReminders(RemindersForm form, BindingResult result, Member member, RedirectAttributes flash) {
        var errors = FormErrors.orTry(result, () -> reminders.choose(form.isYes(), member));
        return errors.any()
                ? Pages.refuse("task/reminders", remindersPage(member), errors)
                : Pages.seeOther(
                        "/tasks",
                        form.isYes() ? "You will be reminded of your tasks" : "You will not be reminded of your tasks",
                        flash);
    }

    private RemindersPage remindersPage(Member member) {
        return new RemindersPage(reminders.areWanted(member), reminders.canSend());
    }
}
