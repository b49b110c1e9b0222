package org.groundswell.app.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.groundswell.app.problem.PatientData;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of one block of a YAML text, each with its line. Asking for a field that is missing or of the wrong kind
 * notes a fault and gives something harmless, so that reading goes on and finds the next.
 */
final class YamlFields {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_CODE = 60;
    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final Node node;
    private final String what;
    private final Faults faults;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();

    /** @param what what this block stands for, with an article: "an item" */
    YamlFields(Node node, String what, Faults faults) {
        this.node = node;
        this.what = what;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(pair -> keep(pair.getKeyNode(), pair.getValueNode()));
        } else {
            faults.at(node, "Here %s is expected, as lines of \"name: value\"".formatted(what));
        }
    }

    private void keep(Node key, Node value) {
        if (!(key instanceof ScalarNode name)) {
            faults.at(key, "A name is a word; write \"name: value\"");
        } else if (values.putIfAbsent(name.getValue(), value) != null) {
            faults.at(key, "\"%s\" is here twice in %s; keep one".formatted(name.getValue(), what));
        } else {
            keys.put(name.getValue(), key);
        }
    }

    Node node() {
        return node;
    }

    /** Where a field stands, or its block if it is missing. */
    Node at(String name) {
        return keys.getOrDefault(name, node);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** A text that has to be there. */
    String text(String name) {
        var value = value(name);
        if (value == null) {
            missing(name);
            return "";
        }
        var text = plain(name, value);
        if (text.isEmpty() && value instanceof ScalarNode) {
            faults.at(value, "\"%s\" of %s is empty; write what it says".formatted(name, what));
        }
        return text;
    }

    /** A text, or "" where it is left out. */
    String textOrNone(String name) {
        var value = value(name);
        return value == null ? "" : plain(name, value);
    }

    /** A text made of lower-case letters, digits and hyphens. */
    String code(String name) {
        var code = text(name);
        if (!code.isEmpty()
                && (code.length() > LONGEST_CODE || !CODE.matcher(code).matches())) {
            faults.at(
                    at(name),
                    "\"%s\" is no %s: write up to %d lower-case letters, digits and single hyphens, as in \"need-size\""
                            .formatted(shortened(code), name, LONGEST_CODE));
        }
        return code;
    }

    /** One of these words. */
    String oneOf(String name, List<String> words) {
        var word = text(name);
        if (!word.isEmpty() && !words.contains(word)) {
            faults.at(
                    at(name), "\"%s\" is no %s: write %s".formatted(shortened(word), name, String.join(" or ", words)));
        }
        return word;
    }

    /** Yes or no; what is left out is taken to be {@code otherwise}. */
    boolean yes(String name, boolean otherwise) {
        var value = value(name);
        if (value == null) {
            return otherwise;
        }
        return switch (plain(name, value)) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> {
                faults.at(value, "\"%s\" of %s is yes or no".formatted(name, what));
                yield false;
            }
        };
    }

    int whole(String name, int least, int most) {
        var value = value(name);
        if (value == null) {
            missing(name);
            return least;
        }
        return whole(name, value, least, most);
    }

    private int whole(String name, Node value, int least, int most) {
        var text = plain(name, value);
        if (WHOLE.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (value instanceof ScalarNode) {
            faults.at(
                    value,
                    "\"%s\" of %s is a whole number from %d to %d, not \"%s\""
                            .formatted(name, what, least, most, shortened(text)));
        }
        return least;
    }

    /** A number from one bound to the other; what is left out is taken to be {@code otherwise}. */
    double number(String name, double least, double most, double otherwise) {
        return numberIfAny(name, least, most).orElse(otherwise);
    }

    /** A number that has to be there. */
    double number(String name, double least, double most) {
        if (!has(name)) {
            missing(name);
        }
        return number(name, least, most, least);
    }

    Optional<Double> numberIfAny(String name, double least, double most) {
        var value = value(name);
        return value == null ? Optional.empty() : Optional.of(number(name, value, least, most));
    }

    private double number(String name, Node value, double least, double most) {
        var text = plain(name, value);
        if (NUMBER.matcher(text).matches()) {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        if (value instanceof ScalarNode) {
            faults.at(
                    value,
                    "\"%s\" of %s is a number from %s to %s, not \"%s\""
                            .formatted(name, what, plain(least), plain(most), shortened(text)));
        }
        return least;
    }

    List<Double> numbers(String name, double least, double most) {
        return list(name).stream()
                .map(value -> number(name, value, least, most))
                .toList();
    }

    List<Integer> wholes(String name, int least, int most) {
        return list(name).stream().map(value -> whole(name, value, least, most)).toList();
    }

    List<String> texts(String name) {
        return list(name).stream().map(value -> plain(name, value)).toList();
    }

    /** A block within this one that has to be there. */
    Optional<YamlFields> block(String name, String whatItIs) {
        var value = value(name);
        if (value == null) {
            missing(name);
            return Optional.empty();
        }
        return Optional.of(new YamlFields(value, whatItIs, faults));
    }

    /** The blocks of a list; none where it is left out. */
    List<YamlFields> blocks(String name, String whatEachIs) {
        return list(name).stream()
                .map(value -> new YamlFields(value, whatEachIs, faults))
                .toList();
    }

    private List<Node> list(String name) {
        var value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return list.getValue();
        }
        faults.at(value, "\"%s\" of %s is a list: begin each line with \"- \"".formatted(name, what));
        return List.of();
    }

    void missing(String name) {
        if (node instanceof MappingNode) {
            faults.at(node, "\"%s\" of %s is missing; add it".formatted(name, what));
        }
    }

    /** Notes every field nobody has asked for: a typing mistake would otherwise be a silent omission. */
    void nothingElse() {
        keys.forEach((name, key) -> {
            if (!asked.contains(name)) {
                var known = new ArrayList<>(asked);
                faults.at(
                        key,
                        "\"%s\" is not a field of %s; %s"
                                .formatted(
                                        shortened(name),
                                        what,
                                        Faults.meant(name, known)
                                                .map("did you mean \"%s\"?"::formatted)
                                                .orElse("known are " + String.join(", ", known))));
            }
        });
    }

    private @Nullable Node value(String name) {
        asked.add(name);
        var value = values.get(name);
        return value == null || value.getTag().equals(Tag.NULL) ? null : value;
    }

    private String plain(String name, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            faults.at(value, "\"%s\" of %s is one value, not a list or block".formatted(name, what));
            return "";
        }
        var text = scalar.getValue().strip().replaceAll("[ \\t]*\\R[ \\t]*", "\n");
        if (text.length() > LONGEST_TEXT) {
            faults.at(
                    value,
                    "\"%s\" of %s has %,d characters; %,d is the most"
                            .formatted(name, what, text.length(), LONGEST_TEXT));
        }
        if (text.codePoints().anyMatch(Characters::unreadable)) {
            // A quoted value may spell out any character.
            faults.at(value, "\"%s\" of %s holds a character that nobody can read; take it out".formatted(name, what));
        }
        if (PatientData.isIn(text)) {
            faults.at(
                    value, "\"%s\" of %s holds a number that may be an NHS number; take it out".formatted(name, what));
        }
        return text;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
