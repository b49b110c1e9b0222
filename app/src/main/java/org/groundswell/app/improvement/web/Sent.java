package org.groundswell.app.improvement.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.groundswell.app.ui.TypedDate;
import org.springframework.util.MultiValueMap;

/** What a form sent, field by field, several choices of one field on lines of their own. */
final class Sent {

    /** The token of the form, and the revision it was opened on, are not words. */
    private static final Set<String> NOT_WORDS = Set.of("_csrf", "revision", "kept");

    private Sent() {}

    static Map<String, String> words(MultiValueMap<String, String> parameters) {
        var words = new TreeMap<String, String>();
        parameters.forEach((field, values) -> {
            if (!NOT_WORDS.contains(field)) {
                words.put(field, String.join("\n", values));
            }
        });
        return words;
    }

    /** The date typed into the three fields of this name. */
    static TypedDate date(MultiValueMap<String, String> parameters, String name) {
        return new TypedDate(
                first(parameters, name + ".day"),
                first(parameters, name + ".month"),
                first(parameters, name + ".year"));
    }

    private static String first(MultiValueMap<String, String> parameters, String field) {
        return parameters.getOrDefault(field, List.of("")).getFirst();
    }

    /** The revision a form was opened on; 0 where it is missing or no number, which saves nothing over anything. */
    static int revision(MultiValueMap<String, String> parameters) {
        var revision = first(parameters, "revision");
        return revision.matches("[0-9]{1,8}") ? Integer.parseInt(revision) : 0;
    }
}
