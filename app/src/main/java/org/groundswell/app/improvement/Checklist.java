package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The items of a checklist component, in order. In a form, item <i>n</i> (from 0) is the fields {@code time-n},
 * {@code words-n} and {@code core-n}; one without words is left out, which is how an item is removed.
 */
public record Checklist(List<ChecklistItem> items) implements Part {

    /** More than a person could tick off; keeps a form from growing without end. */
    public static final int MOST_ITEMS = 200;

    public static final Checklist EMPTY = new Checklist(List.of());

    public Checklist {
        items = List.copyOf(items);
    }

    static Checklist read(Typed typed) {
        record Placed(double order, ChecklistItem item) {}
        var placed = new ArrayList<Placed>();
        for (int n = 0; n < MOST_ITEMS && typed.has("words-" + n); n++) {
            var words = typed.line("words-" + n, 300);
            var time = typed.line("time-" + n, 40);
            if (!words.isEmpty()) {
                placed.add(new Placed(order(typed, n), new ChecklistItem(time, words, typed.ticked("core-" + n))));
            } else if (!time.isEmpty()) {
                typed.refuse("words-" + n, "Enter what is to be done, or clear the time to remove this item");
            }
        }
        placed.sort((a, b) -> Double.compare(a.order(), b.order()));
        return new Checklist(placed.stream().map(Placed::item).toList());
    }

    /** The place typed for an item, counted from 1; without one it keeps the place it has. */
    private static double order(Typed typed, int n) {
        var order = typed.line("order-" + n, 10);
        if (order.isEmpty()) {
            return n + 1;
        }
        if (!order.matches("[0-9]{1,4}([.][0-9])?")) {
            typed.refuse("order-" + n, "Enter the place of this item as a number, like 3");
            return n + 1;
        }
        return Double.parseDouble(order);
    }

    @Override
    public Map<String, String> fields() {
        var fields = new Fields();
        for (int n = 0; n < items.size(); n++) {
            var item = items.get(n);
            fields.with("order-" + n, String.valueOf(n + 1))
                    .with("time-" + n, item.time())
                    .with("words-" + n, item.words())
                    .with("core-" + n, item.core());
        }
        return fields.map();
    }
}
