package org.groundswell.app.improvement;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An improvement in short, for somebody who has never heard of it.
 *
 * @param summary    what it is and does, in plain English, for a patient as much as for a clinician
 * @param problem    the problem it answers, as those who have it would put it
 * @param population who it is for
 * @param settings   the kinds of place it is used in
 * @param complexity null until somebody has judged it
 * @param focus      the conditions and the people it is about, from lists
 */
public record Description(
        String title,
        String summary,
        String problem,
        String population,
        Set<Setting> settings,
        List<String> keywords,
        @Nullable Complexity complexity,
        Focus focus)
        implements Part {

    static final int LONGEST_TITLE = 150;

    public Description {
        settings = new TreeSet<>(settings);
        keywords = List.copyOf(keywords);
    }

    /** A description that does not say yet which conditions and people it is about. */
    public Description(
            String title,
            String summary,
            String problem,
            String population,
            Set<Setting> settings,
            List<String> keywords,
            @Nullable Complexity complexity) {
        this(title, summary, problem, population, settings, keywords, complexity, Focus.UNKNOWN);
    }

    /** The beginning of a description: all there is when an improvement is created. */
    public static Description of(String title, String summary) {
        return new Description(title, summary, "", "", Set.of(), List.of(), null);
    }

    static Description read(Typed typed) {
        return new Description(
                typed.requiredLine("title", LONGEST_TITLE, "Enter a title"),
                typed.text("summary"),
                typed.text("problem"),
                typed.text("population"),
                typed.choices("settings", Setting.class),
                typed.list("keywords", 60),
                typed.choice("complexity", Complexity.class),
                Focus.read(typed));
    }

    @Override
    public Map<String, String> fields() {
        var fields = new Fields()
                .with("title", title)
                .with("summary", summary)
                .with("problem", problem)
                .with("population", population)
                .with("settings", settings.stream().map(Setting::name).collect(Collectors.joining("\n")))
                .with("keywords", String.join(", ", keywords))
                .with("complexity", complexity);
        focus.into(fields);
        return fields.map();
    }
}
