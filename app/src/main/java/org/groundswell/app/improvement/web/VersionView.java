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
    public record Checklist(String name, List<Time> times, boolean anyAdaptable) {}

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
                answered(
                        new Answer("Money to set up", Prose.of(effort.setupCost())),
                        new Answer("People and time to set up", Prose.of(effort.setupStaffTime())),
                        new Answer("Money to keep going", Prose.of(effort.runningCost())),
                        new Answer("People and time to keep going", Prose.of(effort.runningStaffTime()))),
                answered(
                        new Answer("Why it works", Prose.of(tidier.why())),
                        new Answer("What is needed", Prose.of(tidier.materials())),
                        new Answer("What is done", Prose.of(tidier.procedures())),
                        new Answer("Who does it", Prose.of(tidier.providers())),
                        new Answer("How it is delivered", Prose.of(tidier.how())),
                        new Answer("Where", Prose.of(tidier.place())),
                        new Answer("When and how much", Prose.of(tidier.whenAndHowMuch())),
                        new Answer("What is fitted to a patient or a place", Prose.of(tidier.tailoring())),
                        new Answer("What was changed while it was studied", Prose.of(tidier.modifications())),
                        new Answer("How well it was delivered", Prose.of(tidier.howWell()))),
                Prose.of(version.safety().risks()),
                Prose.of(version.safety().equalityImpact()),
                Prose.of(version.change().whatChanged()),
                Prose.of(version.change().whyChanged()));
    }

    private static List<Answer> answered(Answer... answers) {
        return List.of(answers).stream()
                .filter(answer -> !answer.words().isEmpty())
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
                component.checklist().items().stream().anyMatch(item -> !item.core()));
    }
}
