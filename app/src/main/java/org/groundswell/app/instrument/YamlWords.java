package org.groundswell.app.instrument;

import java.util.Optional;
import org.groundswell.app.instrument.InstrumentReading.Fault;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says why a text is no YAML to people who never read its specification. */
final class YamlWords {

    private YamlWords() {}

    /** At the line where it went wrong; for something that was opened and never closed, where it was opened. */
    static Fault fault(MarkedYAMLException notYaml) {
        var problem = Optional.ofNullable(notYaml.getProblem()).orElse("");
        var opened = notYaml.getContextMark();
        if (opened != null && (problem.contains("end of stream") || problem.contains("stream end"))) {
            return new Fault(opened.getLine() + 1, "A quote or bracket that is opened here is never closed; close it");
        }
        var mark = notYaml.getProblemMark();
        return new Fault(mark == null ? 1 : mark.getLine() + 1, sentence(Optional.of(problem)));
    }

    static String sentence(Optional<String> problem) {
        var words = problem.orElse("");
        if (words.contains("TAB")) {
            return "A tab stands here; indent with spaces";
        }
        if (words.contains("another document")) {
            return "A second document begins here; a file holds one instrument";
        }
        if (words.contains("mapping values are not allowed")) {
            return "A colon stands where no new value may begin; put the whole text in quotes, or mend the indentation";
        }
        if (words.contains("unknown escape")) {
            return "A backslash in double quotes stands before a character it can not go with; use single quotes";
        }
        return "This is not YAML from here on%s. Check indentation, quotes and colons near this line"
                .formatted(words.isEmpty() ? "" : ": " + words);
    }
}
