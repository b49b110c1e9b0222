package org.groundswell.app.signin.web;

import java.util.List;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.Health;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/admin")
class AdminController {

    private static final AdminPage HOME = new AdminPage(List.of(
            new AdminPage.Task("People", "/admin/people", "Invite people, give and take roles, switch accounts off."),
            new AdminPage.Task(
                    "Organisations and sites", "/admin/imports", "Load a list, review what would change, apply it."),
            new AdminPage.Task(
                    "Instruments", "/admin/instruments", "Check, publish and retire what assessments are made with."),
            new AdminPage.Task(
                    "Descriptions from elsewhere",
                    "/imports/improvements",
                    "Bring a list of improvements from another library or a spreadsheet."),
            new AdminPage.Task(
                    "Words that mean the same", "/admin/synonyms", "Teach the search abbreviations and other words."),
            new AdminPage.Task("Audit", "/admin/audit", "Who changed what, and when."),
            new AdminPage.Task("Mail", "/admin/mail", "What waits to be sent, what was sent and what failed."),
            new AdminPage.Task("Health", "/admin/health", "The database, its disk, and who is signed in.")));

    private final Health health;

    AdminController(Health health) {
        this.health = health;
    }

    @GetMapping
    ModelAndView home() {
        return Pages.show("admin/admin", HOME);
    }

    @GetMapping("/health")
    ModelAndView health(Member member) {
        return Pages.show("admin/health", HealthPage.of(health.report(member)));
    }
}
