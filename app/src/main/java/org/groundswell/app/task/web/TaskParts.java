package org.groundswell.app.task.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.task.Reminders;
import org.groundswell.app.task.TaskLine;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.task.Tasks;
import org.groundswell.app.task.Tasks.About;
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
    PageParts<Member> tasksOfImprovement(Tasks tasks, PartDrawing drawing) {
        return new OnPage(PageParts.On.IMPROVEMENT, TaskSubject.Kind.IMPROVEMENT, tasks, drawing);
    }

    @Bean
    PageParts<Member> tasksOfProgramme(Tasks tasks, PartDrawing drawing) {
        return new OnPage(PageParts.On.PROGRAMME, TaskSubject.Kind.PROGRAMME, tasks, drawing);
    }

    @Bean
    PageParts<Member> tasksOfAdoption(Tasks tasks, PartDrawing drawing) {
        return new OnPage(PageParts.On.ADOPTION, TaskSubject.Kind.ADOPTION, tasks, drawing);
    }

    @Bean
    PageParts<Member> remindersOfAccount(Reminders reminders, PartDrawing drawing) {
        return new OnAccount(reminders, drawing);
    }

    /** Whether one is reminded, with the way to change that. */
    private record OnAccount(Reminders reminders, PartDrawing drawing) implements PageParts<Member> {

        @Override
        public On on() {
            return On.ACCOUNT;
        }

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(UUID id, Optional<Member> reader) {
            return reader
                    .map(member -> new RemindersPage(reminders.areWanted(member), reminders.canSend()))
                    .map(page -> drawing.part("work", "Your work", "task/remindersPart", Map.of("page", page)))
                    .stream()
                    .toList();
        }
    }

    private record OnPage(On on, TaskSubject.Kind kind, Tasks tasks, PartDrawing drawing) implements PageParts<Member> {

        @Override
        public int order() {
            return ORDER;
        }

        @Override
        public List<Part> of(UUID id, Optional<Member> reader) {
            var subject = TaskSubject.of(kind, id);
            return reader
                    .flatMap(member -> tasks.find(subject, member)
                            .flatMap(about -> part(subject, about, tasks.of(subject, member))))
                    .stream()
                    .toList();
        }

        /** Nothing for those who could only read that there is nothing. */
        private Optional<Part> part(TaskSubject subject, About about, List<TaskLine> lines) {
            if (lines.isEmpty() && !about.mayAdd()) {
                return Optional.empty();
            }
            var open = lines.stream()
                    .filter(line -> line.task().isOpen())
                    .limit(SHOWN)
                    .map(TaskRow::of)
                    .toList();
            var part = new TaskPart(open, lines.size(), AboutPage.href(subject), about.mayAdd());
            return Optional.of(drawing.part("tasks", "Tasks", "task/part", Map.of("part", part)));
        }
    }
}
