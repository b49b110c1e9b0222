package org.groundswell.app.demo;

import java.time.LocalDate;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.MemberAddresses;
import org.groundswell.app.task.TaskId;
import org.groundswell.app.task.TaskOwner;
import org.groundswell.app.task.TaskPlan;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Invented work of the invented people, due around the day the demonstration is loaded. */
@Component
@Profile("demo")
class TaskDemo {

    private static final String INVENTED = "Invented for the demonstration.";

    private final Tasks tasks;
    private final Accounts accounts;
    private final MemberAddresses addresses;

    TaskDemo(Tasks tasks, Accounts accounts, MemberAddresses addresses) {
        this.tasks = tasks;
        this.accounts = accounts;
        this.addresses = addresses;
    }

    /** Once the people are there. */
    void load(ImprovementId checklist, Programme national) {
        var editor = person("editor@example.org");
        var manager = person("manager@example.org");
        var about = new TaskSubject.OfImprovement(checklist.value());
        add(about, "Put the evidence on one page for ward meetings", mine(editor), 9, editor);
        add(
                about,
                "Find a second department to test the night version",
                new TaskOwner.Named("Clinical lead"),
                25,
                editor);
        var asked = add(about, "Ask two departments what they changed locally", mine(editor), 3, editor);
        tasks.close(asked, "Both dropped the pain score at triage; nothing else changed.", editor);
        var programme = new TaskSubject.OfProgramme(national.id().value());
        add(programme, "Agree who pays for mouthpieces once the start-up money ends", mine(manager), 4, manager);
        add(programme, "Train a second trainer for the northern practices", TaskOwner.NOBODY, 40, manager);
    }

    private TaskId add(TaskSubject subject, String title, TaskOwner owner, int days, Member by) {
        LocalDate due = tasks.today().plusDays(days);
        return tasks.add(subject, new TaskPlan(title, INVENTED, owner, due, null, ""), "", by);
    }

    private Member person(String email) {
        return addresses.find(email).flatMap(accounts::member).orElseThrow();
    }

    private static TaskOwner mine(Member member) {
        return new TaskOwner.Person(member.id());
    }
}
