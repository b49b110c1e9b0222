package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.improvement.Change;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.improvement.VersionComparison;
import org.groundswell.app.improvement.VersionComparison.What;
import org.groundswell.app.ui.Link;

/**
 * What differs between two versions, field by field and part by part.
 *
 * @param summary what differs, counted in words; one line a kind of change
 * @param said    what the editors say changed; empty where the later version says nothing
 */
public record ComparePage(
        String title,
        String improvement,
        boolean synthetic,
        Link from,
        Link to,
        List<String> summary,
        Prose said,
        Prose why,
        VersionComparison comparison,
        List<Link> breadcrumbs) {

    static ComparePage of(Improvement improvement, Version from, Version to) {
        var home = "/improvements/" + improvement.code().value();
        var comparison = VersionComparison.between(from, to);
        var change = to.number() > from.number() ? to.change() : Change.NONE;
        return new ComparePage(
                "%s: from version %d to version %d".formatted(improvement.title(), from.number(), to.number()),
                improvement.title(),
                improvement.synthetic(),
                new Link("Version " + from.number(), home + "/versions/" + from.number()),
                new Link("Version " + to.number(), home + "/versions/" + to.number()),
                summary(comparison),
                Prose.of(change.whatChanged()),
                Prose.of(change.whyChanged()),
                comparison,
                List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    /** The differences counted, for those who want to know whether reading on is worth it. */
    static List<String> summary(VersionComparison comparison) {
        var lines = new ArrayList<String>();
        add(lines, comparison.texts().size(), "text of the description differs", "texts of the description differ");
        add(lines, comparison.components(What.ADDED), "part was added", "parts were added");
        add(lines, comparison.components(What.REMOVED), "part was removed", "parts were removed");
        add(lines, comparison.components(What.CHANGED), "part was changed", "parts were changed");
        add(lines, comparison.items(What.ADDED), "checklist item was added", "checklist items were added");
        add(lines, comparison.items(What.REMOVED), "checklist item was removed", "checklist items were removed");
        add(lines, comparison.items(What.CHANGED), "checklist item was reworded", "checklist items were reworded");
        return List.copyOf(lines);
    }

    private static void add(List<String> lines, long count, String one, String many) {
        if (count > 0) {
            lines.add(count == 1 ? "1 " + one : "%,d %s".formatted(count, many));
        }
    }
}
