package org.groundswell.analytics.cli;

import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Maps, lists, numbers, texts and truths as JSON; what is not defined (NaN, an empty Optional) is null. */
final class Json {

    private final StringBuilder text = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        var json = new Json();
        json.write(value, "\n");
        return json.text.toString();
    }

    private void write(Object value, String newLine) {
        if (value instanceof Map<?, ?> map) {
            var entries = map.entrySet().iterator();
            list('{', '}', entries, newLine, entry -> {
                string(String.valueOf(entry.getKey()));
                text.append(": ");
                write(entry.getValue(), newLine + "  ");
            });
        } else if (value instanceof Iterable<?> items) {
            list('[', ']', items.iterator(), newLine, item -> write(item, newLine + "  "));
        } else if (value instanceof double[] numbers) {
            text.append('[');
            for (int i = 0; i < numbers.length; i++) {
                text.append(i == 0 ? "" : ", ");
                number(numbers[i]);
            }
            text.append(']');
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(inner -> write(inner, newLine), () -> text.append("null"));
        } else if (value instanceof Number number) {
            number(number.doubleValue());
        } else if (value instanceof Boolean) {
            text.append(value);
        } else {
            string(String.valueOf(value));
        }
    }

    private <T> void list(char open, char close, Iterator<T> items, String newLine, Consumer<T> writer) {
        text.append(open);
        boolean any = items.hasNext();
        while (items.hasNext()) {
            text.append(newLine).append("  ");
            writer.accept(items.next());
            text.append(items.hasNext() ? "," : "");
        }
        text.append(any ? newLine : "").append(close);
    }

    private void number(double value) {
        text.append(Double.isNaN(value) || Double.isInfinite(value) ? "null" : Numbers.print(value));
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        text.append('"');
    }
}
