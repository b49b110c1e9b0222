package org.groundswell.app.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** What the guide says. Read once from its files; it changes with a release. */
@Service
public class Guide {

    private final List<Topic> topics;
    private final Map<String, Topic> bySlug;
    private final List<Source> sources;
    private final Map<String, Source> byKey;
    private final List<Rule> rules;
    private final String comparison;
    private final Source comparisonSource;
    private final List<Cause> causes;
    private final List<Word> words;

    Guide() {
        topics = GuideFiles.topics();
        bySlug = topics.stream().collect(Collectors.toUnmodifiableMap(Topic::slug, Function.identity()));
        sources = GuideFiles.sources();
        byKey = sources.stream().collect(Collectors.toUnmodifiableMap(Source::key, Function.identity()));
        var ruleFile = GuideFiles.file("rules.yaml");
        rules = GuideFiles.rules(ruleFile);
        comparison = ruleFile.text("comparison");
        comparisonSource = source(ruleFile.text("comparisonSource"));
        causes = GuideFiles.causes();
        words = GuideFiles.words();
    }

    /** All topics, in reading order. */
    public List<Topic> topics() {
        return topics;
    }

    public Optional<Topic> topic(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** All works the guide rests on or recommends. */
    public List<Source> sources() {
        return sources;
    }

    /** @throws IllegalArgumentException if the guide has no such work */
    public Source source(String key) {
        var source = byKey.get(key);
        if (source == null) {
            throw new IllegalArgumentException("The guide has no source called " + key);
        }
        return source;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** How our rules compare with those of others. */
    public String comparison() {
        return comparison;
    }

    public Source comparisonSource() {
        return comparisonSource;
    }

    /** Why spread fails: a list for the meeting before the start. */
    public List<Cause> causes() {
        return causes;
    }

    public List<Word> words() {
        return words;
    }
}
