package org.groundswell.app.directory.imports;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one row does to the directory.
 *
 * @param line    of the file; null for an entry the file does not mention
 * @param details what changes, from what to what
 * @param reason  why the row is refused, else ""
 */
public record Outcome(
        @Nullable Long line, String code, String name, Set<ChangeKind> kinds, List<Detail> details, String reason) {

    /** One thing that changes; "" where there was or is nothing. */
    public record Detail(String label, String was, String now) {}

    public Outcome {
        kinds = Set.copyOf(kinds);
        details = List.copyOf(details);
    }

    static Outcome refused(long line, String code, String name, String reason) {
        return new Outcome(line, code, name, Set.of(ChangeKind.REFUSED), List.of(), reason);
    }

    static Outcome absent(String code, String name) {
        return new Outcome(null, code, name, Set.of(ChangeKind.ABSENT), List.of(), "");
    }

    /** Collects the kinds and details of one row. */
    static final class Builder {

        private final EnumSet<ChangeKind> kinds = EnumSet.noneOf(ChangeKind.class);
        private final List<Detail> details = new ArrayList<>();

        void is(ChangeKind kind) {
            kinds.add(kind);
        }

        void is(ChangeKind kind, String label, @Nullable Object was, @Nullable Object now) {
            kinds.add(kind);
            detail(label, was, now);
        }

        void detail(String label, @Nullable Object was, @Nullable Object now) {
            if (!Objects.equals(was, now)) {
                details.add(new Detail(label, words(was), words(now)));
            }
        }

        boolean changesAnything() {
            return !kinds.isEmpty();
        }

        Outcome build(long line, String code, String name) {
            return new Outcome(line, code, name, kinds.isEmpty() ? Set.of(ChangeKind.UNCHANGED) : kinds, details, "");
        }

        private static String words(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case Double number
                when number == Math.rint(number) && Math.abs(number) < 1e15 -> Long.toString(number.longValue());
                default -> value.toString();
            };
        }
    }
}
