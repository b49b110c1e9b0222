package org.groundswell.app.task.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.Account;
import org.groundswell.app.task.Reminders;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.task.Tasks;
import org.groundswell.app.task.Tasks.About;
import org.groundswell.app.task.WithTasks;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Part;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The open tasks, on the page of the improvement, programme or adoption they are about; for those who may read them. */
@Configuration(proxyBeanMethods = false)
class TaskParts {

    private static final int ORDER = 50;
    private static final int SHOWN = 10;

    @Bean
    PageParts<WithTasks, Member> tasks(Tasks tasks, PartDrawing drawing) {
        return new OnPage(tasks, drawing);
    }

    @Bean
    PageParts<Account, Member> remindersOfAccount(Reminders reminders, PartDrawing drawing) {
        return new OnAccount(reminders, drawing);
    }

    /** Whether one is reminded, with the way to change that. */
    private record OnAccount(Reminders reminders, PartDrawing drawing) implements PageParts<Account, Member> {

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(Account account, Optional<Member> reader) {
            return reader
                    .map(member -> new RemindersPage(reminders.areWanted(member), reminders.canSend()))
                    .map(page -> drawing.part("work", "Your work", "task/remindersPart", Map.of("page", page)))
                    .stream()
                    .toList();
        }
    }

    private record OnPage(Tasks tasks, PartDrawing drawing) implements PageParts<WithTasks, Member> {

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(WithTasks subject, Optional<Member> reader) {
            var facts = subject.taskFacts();
            return reader
                    .flatMap(member -> tasks.find(facts, member).flatMap(about -> part(about, tasks.of(facts, member))))
                    .stream()
                    .toList();
        }

        /** Nothing for those who could only read that there is nothing. */
        private Optional<Part> part(About about, List<TaskLine> lines) {
            if (lines.isEmpty() && !about.mayAdd()) {
                return Optional.empty();
            }
            var open = lines.stream()
                    .filter(line -> line.task().isOpen())
                    .limit(SHOWN)
                    .map(TaskRow::of)
                    .toList();
            var part = new TaskPart(
                    open, lines.size(), AboutPage.href(about.facts().subject()), about.mayAdd());
            return Optional.of(drawing.part("tasks", "Tasks", "task/part", Map.of("part", part)));
        }
    }
}
