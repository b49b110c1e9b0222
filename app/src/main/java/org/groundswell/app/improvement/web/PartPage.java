package org.groundswell.app.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.app.improvement.Checklist;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.PartKind;
import org.groundswell.app.improvement.PartRef;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form of one part.
 *
 * @param items    the rows of a checklist; empty for every other part
 * @param revision the revision the form was opened on, to be sent back
 * @param restored says that what stands in the form was typed before and never saved; null if it is what is saved
 * @param history  where earlier texts are; null where there are none
 * @param alike    what says, while one types, whether this was described before; null where it is not asked
 */
public record PartPage(
        String title,
        String introduction,
        List<FormField> fields,
        List<Item> items,
        int revision,
        String url,
        @Nullable String restored,
        @Nullable String history,
        String cancel,
        List<Link> breadcrumbs,
        @Nullable String alike) {

    /** Rows offered for further items; more appear after each save. */
    private static final int SPARE_ITEMS = 5;

    /** One row of a checklist form; {@code n} counts from 0 and is part of the field names. */
    public record Item(int n, String order, String time, String words, boolean core) {}

    static PartPage of(
            Improvement improvement,
            PartRef ref,
            Map<String, String> values,
            int revision,
            @Nullable String restored,
            boolean hasHistory) {
        var home = "/improvements/" + improvement.code().value();
        var url = url(improvement, ref);
        return new PartPage(
                ref.isNew()
                        ? "Add " + (ref.kind() == PartKind.COMPONENT ? "a component" : "evidence")
                        : ref.kind().label(),
                PartFields.introduction(ref.kind()),
                PartFields.of(ref.kind()).stream()
                        .map(field -> field.filled(values))
                        .toList(),
                ref.kind() == PartKind.CHECKLIST ? items(values) : List.of(),
                revision,
                url,
                restored,
                hasHistory ? url + "/history" : null,
                home + "/edit",
                List.of(
                        new Link("Library", "/improvements"),
                        new Link(improvement.title(), home),
                        new Link("Edit", home + "/edit")),
                null);
    }

    static String url(Improvement improvement, PartRef ref) {
        var url = "/improvements/" + improvement.code().value() + "/edit/"
                + ref.kind().slug();
        return switch (ref.kind()) {
            case DESCRIPTION, OWNERSHIP, CHANGE, TIDIER, EFFORT, SAFETY -> url;
            case COMPONENT, CHECKLIST, EVIDENCE -> url + "/" + (ref.isNew() ? "new" : ref.subject());
        };
    }

    private static List<Item> items(Map<String, String> values) {
        var items = new ArrayList<Item>();
        int n = 0;
        for (; values.containsKey("words-" + n) && n < Checklist.MOST_ITEMS; n++) {
            items.add(new Item(
                    n,
                    values.getOrDefault("order-" + n, ""),
                    values.getOrDefault("time-" + n, ""),
                    values.getOrDefault("words-" + n, ""),
                    !values.getOrDefault("core-" + n, "").isEmpty()));
        }
        boolean spareLeft = !items.isEmpty() && items.getLast().words().isEmpty();
        for (int last = n + SPARE_ITEMS; !spareLeft && n < Math.min(last, Checklist.MOST_ITEMS); n++) {
            items.add(new Item(n, "", "", "", false));
        }
        return List.copyOf(items);
    }
}
