package org.groundswell.analytics.cases;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Options of a run: programs write one value or a list for the same option, and a list where there are none. */
record Arguments(JsonNode node) {

    boolean has(String name) {
        return !Comparison.isMissing(node.path(name));
    }

    double number(String name, double otherwise) {
        return has(name) ? Comparison.toDouble(node.path(name)) : otherwise;
    }

    int whole(String name, int otherwise) {
        return (int) number(name, otherwise);
    }

    boolean truth(String name, boolean otherwise) {
        return has(name) ? node.path(name).asBoolean() : otherwise;
    }

    String text(String name, String otherwise) {
        return has(name) ? node.path(name).asString() : otherwise;
    }

    /** The option of one series: itself if it holds for all, or the entry under the series' name. */
    JsonNode of(String name, String series) {
        JsonNode value = node.path(name);
        return value.isObject() ? value.path(series) : value;
    }

    List<Integer> wholes(String name) {
        var all = new ArrayList<Integer>();
        for (JsonNode value : list(node.path(name))) {
            all.add(value.asInt());
        }
        return all;
    }

    /** One value or a list of them, as a list. */
    static List<JsonNode> list(JsonNode node) {
        var all = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else if (!Comparison.isMissing(node)) {
            all.add(node);
        }
        return all;
    }
}
