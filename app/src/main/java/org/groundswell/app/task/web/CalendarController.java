package org.groundswell.app.task.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.Objects;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.OneTimeToken;
import org.groundswell.app.task.TaskCalendars;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.ui.CalendarFile;
import org.groundswell.app.ui.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One's own tasks in one's own calendar. */
@Controller
class CalendarController {

    private static final String TEMPLATE = "task/calendar";

    private final TaskCalendars calendars;
    private final InstantSource clock;

    CalendarController(TaskCalendars calendars, InstantSource clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping("/tasks/calendar")
    ModelAndView about(Member member) {
        return Pages.show(TEMPLATE, new CalendarPage(calendars.isMade(member), ""));
    }

    /** The address is shown in answer to this, and never again. */
    @PostMapping("/tasks/calendar")
    ModelAndView make(Member member) {
        return Pages.show(
                TEMPLATE,
                new CalendarPage(
                        true, address("/calendars/" + calendars.make(member).value())));
    }

    @PostMapping("/tasks/calendar/stop")
    ModelAndView stop(Member member, RedirectAttributes flash) {
        calendars.stop(member);
        return Pages.seeOther("/tasks/calendar", "The address works no more.", flash);
    }

    @GetMapping("/calendars/{token}")
    ResponseEntity<String> read(@PathVariable String token) {
        var entries = calendars.open(new OneTimeToken(token)).stream()
                .map(CalendarController::entry)
                .toList();
        return new CalendarFile("My tasks", "my-tasks.ics", entries).answer(clock.instant());
    }

    private static CalendarFile.Entry entry(TaskLine line) {
        var task = line.task();
        var due = Objects.requireNonNull(task.plan().due());
        return new CalendarFile.Entry(
                "task-" + task.id().value(),
                due,
                due,
                task.plan().title(),
                line.subject().name(),
                URI.create(address("/tasks/" + task.id().value())));
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(path)
                .build()
                .toUriString();
    }
}
