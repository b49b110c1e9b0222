package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.groundswell.app.improvement.ChecklistItem;
import org.groundswell.app.improvement.Component;
import org.groundswell.app.improvement.Version;

/** What one version says, in words: shared by the page of the improvement and the page of the version. */
public record VersionView(
        int number,
        List<Part> components,
        List<Checklist> checklists,
        List<Answer> effort,
        List<Answer> description,
        Prose risks,
        Prose equality,
        Prose whatChanged,
        Prose whyChanged) {

    public record Part(String name, boolean core, Prose function, Prose form, Prose rationale) {}

    /** A component whose items are ticked off, by the time they are due. */
    public record Checklist(String name, List<Time> times, int count, boolean anyAdaptable) {}

    /** @param label "Hour 1"; "" for items without a time */
    public record Time(String label, List<ChecklistItem> items) {}

    public record Answer(String question, Prose words) {}

    static VersionView of(Version version) {
        var tidier = version.tidier();
        var effort = version.effort();
        return new VersionView(
                version.number(),
                version.components().stream().map(VersionView::part).toList(),
                version.components().stream()
                        .filter(Component::isChecklist)
                        .map(VersionView::checklist)
                        .toList(),
                answers(effort.answers()),
                answers(tidier.answers()),
                Prose.of(version.safety().risks()),
                Prose.of(version.safety().equalityImpact()),
                Prose.of(version.change().whatChanged()),
                Prose.of(version.change().whyChanged()));
    }

    private static List<Answer> answers(List<org.groundswell.app.improvement.Answer> given) {
        return given.stream()
                .map(answer -> new Answer(answer.question(), Prose.of(answer.words())))
                .toList();
    }

    private static Part part(Component component) {
        var text = component.text();
        return new Part(
                text.name(), text.core(), Prose.of(text.function()), Prose.of(text.form()), Prose.of(text.rationale()));
    }

    private static Checklist checklist(Component component) {
        var times = new LinkedHashMap<String, List<ChecklistItem>>();
        component
                .checklist()
                .items()
                .forEach(item -> times.computeIfAbsent(item.time(), _ -> new ArrayList<>())
                        .add(item));
        return new Checklist(
                component.text().name(),
                times.entrySet().stream()
                        .map(time -> new Time(time.getKey(), List.copyOf(time.getValue())))
                        .toList(),
                component.checklist().items().size(),
                component.checklist().items().stream().anyMatch(item -> !item.core()));
    }
}
