package org.groundswell.app.task.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.task.MyTasks;
import org.groundswell.app.task.Tasks.Listing;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;

/**
 * "My work".
 *
 * @param elsewhere other pages on which something may wait for this person
 */
public record MinePage(
        List<TaskRow> rows,
        Paging paging,
        List<Choice> states,
        List<Choice> dues,
        List<Choice> kinds,
        List<Link> elsewhere,
        boolean filtered) {

    static MinePage of(MyTasks filter, int page, Listing listing, Member member) {
        return new MinePage(
                listing.lines().stream().map(TaskRow::of).toList(),
                Paging.of(page, listing.total(), MineForm.href(filter)),
                MineForm.states(filter),
                MineForm.dues(filter),
                MineForm.kinds(filter),
                elsewhere(member),
                !filter.equals(MyTasks.OPEN));
    }

    /** Only pages that this person may open. */
    private static List<Link> elsewhere(Member member) {
        boolean edits = member.isAny(Role.EDITOR);
        var links = new ArrayList<Link>();
        links.add(new Link("Assessments I am asked to rate", "/assessments"));
        links.add(new Link("Improvements I write", "/improvements/mine"));
        links.add(new Link("Learning notes I wrote", "/notes/mine"));
        if (edits) {
            links.add(new Link("Notes, questions and concerns to review", "/moderation"));
        }
        if (edits || member.isAny(Role.PROGRAMME_MANAGER)) {
            links.add(new Link("Sites that want an improvement", "/interest"));
        }
        links.add(new Link("Reminders by e-mail", "/tasks/reminders"));
        links.add(new Link("My tasks in my calendar", "/tasks/calendar"));
        return List.copyOf(links);
    }
}
