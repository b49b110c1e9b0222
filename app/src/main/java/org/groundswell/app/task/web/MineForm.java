package org.groundswell.app.task.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.groundswell.app.task.MyTasks;
import org.groundswell.app.task.TaskState;
import org.groundswell.app.task.TaskSubject;
import org.groundswell.app.ui.Choice;
import org.jspecify.annotations.Nullable;

/** The filter of one's own tasks, as it stands in the address; what is not understood leaves its part open. */
record MineForm(String state, String due, String about) {

    MineForm(@Nullable String state, @Nullable String due, @Nullable String about) {
        this.state = Objects.requireNonNullElse(state, "");
        this.due = Objects.requireNonNullElse(due, "");
        this.about = Objects.requireNonNullElse(about, "");
    }

    MyTasks filter() {
        var kind = Arrays.stream(TaskSubject.Kind.values())
                .filter(each -> word(each).equals(about))
                .findFirst();
        return new MyTasks(
                chosen(TaskState.values(), state, TaskState.OPEN),
                chosen(MyTasks.Due.values(), due, MyTasks.Due.ANY),
                kind.orElse(null));
    }

    static List<Choice> states(MyTasks filter) {
        return Arrays.stream(TaskState.values())
                .map(each -> new Choice(word(each), each.label()).selected(each == filter.state()))
                .toList();
    }

    static List<Choice> dues(MyTasks filter) {
        return Arrays.stream(MyTasks.Due.values())
                .map(each -> new Choice(word(each), each.label()).selected(each == filter.due()))
                .toList();
    }

    static List<Choice> kinds(MyTasks filter) {
        var all = new ArrayList<Choice>();
        all.add(new Choice("", "Everything"));
        for (var each : TaskSubject.Kind.values()) {
            all.add(new Choice(word(each), each.plural()).selected(each == filter.kind()));
        }
        return List.copyOf(all);
    }

    static String href(MyTasks filter) {
        var kind = filter.kind();
        return "/tasks?state=%s&due=%s%s"
                .formatted(word(filter.state()), word(filter.due()), kind == null ? "" : "&about=" + word(kind));
    }

    private static <E extends Enum<E>> E chosen(E[] all, String word, E otherwise) {
        return Arrays.stream(all)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElse(otherwise);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
