package org.groundswell.app.task.web;

import java.util.List;
import org.groundswell.app.task.MyTasks;
import org.groundswell.app.task.Tasks.Listing;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Paging;

/** "My work". */
public record MinePage(
        List<TaskRow> rows,
        Paging paging,
        List<Choice> states,
        List<Choice> dues,
        List<Choice> kinds,
        boolean filtered) {

    static MinePage of(MyTasks filter, int page, Listing listing) {
        return new MinePage(
                listing.lines().stream().map(TaskRow::of).toList(),
                Paging.of(page, listing.total(), MineForm.href(filter)),
                MineForm.states(filter),
                MineForm.dues(filter),
                MineForm.kinds(filter),
                !filter.equals(MyTasks.OPEN));
    }
}
