package org.groundswell.app.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A part of a file of the guide. What is missing or of another kind is a mistake of ours, and the message says where.
 *
 * @param where file and part, for that message
 */
record Yaml(String where, Map<?, ?> values) {

    /** @param path of the file among the resources: "guide/rules.yaml" */
    static Yaml read(String path, InputStream file) {
        try (file) {
            Object content = new org.yaml.snakeyaml.Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return part(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String key) {
        var value = values.get(key);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("%s needs a text for %s".formatted(where, key));
        }
        return value.toString().strip();
    }

    String textOr(String key, String otherwise) {
        return values.containsKey(key) ? text(key) : otherwise;
    }

    @Nullable
    Integer number(String key) {
        return values.get(key) instanceof Integer number ? number : null;
    }

    <E extends Enum<E>> E choice(String key, Class<E> among) {
        try {
            return Enum.valueOf(among, text(key));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s: %s is no %s".formatted(where, key, among.getSimpleName()), e);
        }
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> {
                    if (!(item instanceof String text) || text.isBlank()) {
                        throw new IllegalArgumentException(
                                "%s: %s holds something that is no text".formatted(where, key));
                    }
                    return text.strip();
                })
                .toList();
    }

    Yaml part(String key) {
        return part(where + ", " + key, values.get(key));
    }

    List<Yaml> parts(String key) {
        return items(key).stream().map(item -> part(where + ", " + key, item)).toList();
    }

    private List<?> items(String key) {
        return switch (values.get(key)) {
            case null -> List.of();
            case List<?> list -> list;
            default -> throw new IllegalArgumentException("%s needs a list for %s".formatted(where, key));
        };
    }

    private static Yaml part(String where, @Nullable Object content) {
        if (content instanceof Map<?, ?> values) {
            return new Yaml(where, values);
        }
        throw new IllegalArgumentException(where + " needs names with values");
    }
}
