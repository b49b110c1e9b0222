package org.groundswell.app.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads what the guide says from the files it is written in. */
final class GuideFiles {

    private static final String FOLDER = "guide/";

    private GuideFiles() {}

    /** The topics, in the order of their files' names. */
    static List<Topic> topics() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + FOLDER + "topics/*.yaml"))
                    .sorted(Comparator.comparing(GuideFiles::name))
                    .map(GuideFiles::topic)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Yaml file(String name) {
        return read(new ClassPathResource(FOLDER + name));
    }

    static List<Rule> rules(Yaml file) {
        return file.parts("rules").stream()
                .map(rule -> new Rule(rule.text("rule"), rule.text("why"), rule.text("topic")))
                .toList();
    }

    static List<Cause> causes() {
        return file("causes.yaml").parts("causes").stream()
                .map(cause -> new Cause(
                        cause.text("code"),
                        cause.text("cause"),
                        cause.text("question"),
                        cause.text("topic"),
                        cause.textOr("source", "")))
                .toList();
    }

    static List<Word> words() {
        return file("glossary.yaml").parts("words").stream()
                .map(word -> new Word(word.text("word"), word.text("meaning")))
                .toList();
    }

    static List<Source> sources() {
        return file("sources.yaml").parts("sources").stream()
                .map(source -> new Source(
                        source.text("key"),
                        source.text("title"),
                        source.text("by"),
                        source.number("year"),
                        source.choice("kind", ResourceKind.class),
                        Audience.valueOf(source.textOr("audience", Audience.EVERYBODY.name())),
                        source.choice("licence", Licence.class),
                        source.text("address"),
                        source.text("about")))
                .toList();
    }

    private static Topic topic(Resource resource) {
        var file = read(resource);
        var action = file.part("action");
        var happened = file.part("case");
        var pitfall = file.part("pitfall");
        return new Topic(
                file.text("slug"),
                file.text("title"),
                file.text("group"),
                file.text("lead"),
                file.parts("sections").stream()
                        .map(section -> new Topic.Section(
                                section.text("heading"), section.texts("text"), section.texts("points")))
                        .toList(),
                new Topic.Action(
                        action.text("text"),
                        action.text("href"),
                        action.textOr("mine", ""),
                        Topic.Of.valueOf(action.textOr("of", Topic.Of.NOTHING.name()))),
                new Topic.Case(happened.text("title"), happened.text("text"), happened.text("source")),
                new Topic.Pitfall(pitfall.text("title"), pitfall.text("text")),
                file.texts("sources"),
                file.texts("related"));
    }

    private static Yaml read(Resource resource) {
        try {
            return Yaml.read(name(resource), resource.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource resource) {
        var name = resource.getFilename();
        return name == null ? resource.getDescription() : name;
    }
}
