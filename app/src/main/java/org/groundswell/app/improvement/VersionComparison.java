package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of one improvement. Components are the same if they have the same lineage, whatever
 * they are called and wherever they stand.
 *
 * @param texts      the texts that differ, in the order of the page
 * @param components the components that differ, in the order of the later version; removed ones last
 */
public record VersionComparison(int from, int to, List<TextChange> texts, List<ComponentChange> components) {

    /** What became of something. */
    public enum What {
        ADDED("Added"),
        REMOVED("Removed"),
        CHANGED("Changed");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public record TextChange(String question, TextDifference difference) {}

    /** One item of a checklist that is not as it was. */
    public record ItemChange(What what, TextDifference difference) {}

    /**
     * A component that is not as it was.
     *
     * @param name as it is called now
     */
    public record ComponentChange(String name, What what, List<TextChange> texts, List<ItemChange> items) {}

    /** Compares two versions of one improvement. */
    public static VersionComparison between(Version from, Version to) {
        if (!from.improvement().equals(to.improvement())) {
            throw new IllegalArgumentException("Versions of two improvements cannot be compared");
        }
        return new VersionComparison(
                from.number(), to.number(), changes(answers(from), answers(to)), components(from, to));
    }

    public boolean isNone() {
        return texts.isEmpty() && components.isEmpty();
    }

    public long components(What what) {
        return components.stream().filter(change -> change.what() == what).count();
    }

    /** How many items of checklists were added, removed or reworded. */
    public long items(What what) {
        return components.stream()
                .flatMap(change -> change.items().stream())
                .filter(item -> item.what() == what)
                .count();
    }

    private static Map<String, String> answers(Version version) {
        var answers = new LinkedHashMap<String, String>();
        Stream.of(
                        version.effort().answers(),
                        version.tidier().answers(),
                        version.safety().answers())
                .flatMap(List::stream)
                .forEach(answer -> answers.put(answer.question(), answer.words()));
        return answers;
    }

    private static Map<String, String> answers(@Nullable Component component) {
        if (component == null) {
            return Map.of();
        }
        var text = component.text();
        var answers = new LinkedHashMap<String, String>();
        answers.put("Name", text.name());
        answers.put("Core or adaptable", text.core() ? "Core" : "Adaptable");
        answers.put("What it is for", text.function());
        answers.put("How it was done", text.form());
        answers.put("Why core or adaptable", text.rationale());
        return answers;
    }

    private static List<TextChange> changes(Map<String, String> before, Map<String, String> after) {
        var questions = new LinkedHashSet<>(after.keySet());
        questions.addAll(before.keySet());
        return questions.stream()
                .map(question -> new TextChange(
                        question,
                        TextDifference.between(before.getOrDefault(question, ""), after.getOrDefault(question, ""))))
                .filter(change -> !change.difference().isNone())
                .toList();
    }

    private static List<ComponentChange> components(Version from, Version to) {
        var before = byLineage(from);
        var after = byLineage(to);
        var changes = new ArrayList<ComponentChange>();
        after.forEach((lineage, now) -> {
            var was = before.get(lineage);
            var change = new ComponentChange(
                    now.text().name(),
                    was == null ? What.ADDED : What.CHANGED,
                    changes(answers(was), answers(now)),
                    items(was, now));
            if (!change.texts().isEmpty() || !change.items().isEmpty()) {
                changes.add(change);
            }
        });
        before.forEach((lineage, was) -> {
            if (!after.containsKey(lineage)) {
                changes.add(new ComponentChange(
                        was.text().name(), What.REMOVED, changes(answers(was), Map.of()), items(was, null)));
            }
        });
        return List.copyOf(changes);
    }

    private static Map<UUID, Component> byLineage(Version version) {
        var components = new LinkedHashMap<UUID, Component>();
        version.components().forEach(component -> components.put(component.lineage(), component));
        return components;
    }

    /** Items have no identity: one that went and one that came at the same place are taken for one reworded. */
    private static List<ItemChange> items(@Nullable Component was, @Nullable Component now) {
        var changes = new ArrayList<ItemChange>();
        var gone = new ArrayList<String>();
        var come = new ArrayList<String>();
        for (var step : TextDifference.steps(items(was), items(now), String::equals)) {
            switch (step.kind()) {
                case REMOVED -> gone.add(step.part());
                case ADDED -> come.add(step.part());
                case SAME -> close(gone, come, changes);
            }
        }
        close(gone, come, changes);
        return List.copyOf(changes);
    }

    private static void close(List<String> gone, List<String> come, List<ItemChange> changes) {
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            var before = i < gone.size() ? gone.get(i) : "";
            var after = i < come.size() ? come.get(i) : "";
            var what = before.isEmpty() ? What.ADDED : after.isEmpty() ? What.REMOVED : What.CHANGED;
            changes.add(new ItemChange(what, TextDifference.between(before, after)));
        }
        gone.clear();
        come.clear();
    }

    private static List<String> items(@Nullable Component component) {
        return component == null
                ? List.of()
                : component.checklist().items().stream()
                        .map(item -> (item.time().isEmpty() ? "" : item.time() + ": ")
                                + item.words()
                                + (item.core() ? "" : " (adaptable)"))
                        .toList();
    }
}
