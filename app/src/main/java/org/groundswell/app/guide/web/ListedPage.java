package org.groundswell.app.guide.web;

import java.util.Comparator;
import java.util.List;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.guide.Licence;
import org.groundswell.app.guide.Source;
import org.groundswell.app.guide.Word;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/** The pages of the guide that are one list each. */
public sealed interface ListedPage {

    /** Our simple rules. */
    record Rules(List<Line> rules, String comparison, SourceLine comparisonSource) implements ListedPage {

        static Rules of(Guide guide) {
            return new Rules(
                    guide.rules().stream()
                            .map(rule -> new Line(rule.rule(), rule.why(), topic(guide, rule.topic()), null))
                            .toList(),
                    guide.comparison(),
                    SourceLine.of(guide.comparisonSource()));
        }
    }

    /** Why spread fails. */
    record Causes(List<Line> causes) implements ListedPage {

        static Causes of(Guide guide) {
            return new Causes(guide.causes().stream()
                    .map(cause -> new Line(
                            cause.cause(),
                            cause.question(),
                            topic(guide, cause.topic()),
                            cause.source().isEmpty() ? null : SourceLine.of(guide.source(cause.source()))))
                    .toList());
        }
    }

    /** The reading list, by what one may do with each work. */
    record Reading(List<Group> groups) implements ListedPage {

        static Reading of(Guide guide) {
            return new Reading(List.of(Licence.values()).stream()
                    .map(licence -> new Group(
                            licence.label(),
                            licence.permits(),
                            guide.sources().stream()
                                    .filter(source -> source.licence() == licence)
                                    .sorted(Comparator.comparing(Source::title, String.CASE_INSENSITIVE_ORDER))
                                    .map(SourceLine::of)
                                    .toList()))
                    .filter(group -> !group.works().isEmpty())
                    .toList());
        }
    }

    /** The words of the field, in the order of the alphabet. */
    record Glossary(List<Word> words) implements ListedPage {

        static Glossary of(Guide guide) {
            return new Glossary(guide.words().stream()
                    .sorted(Comparator.comparing(Word::word))
                    .toList());
        }
    }

    /** One rule or cause, what is said of it, and where to read more. */
    record Line(
            String text, String more, Link topic, @Nullable SourceLine source) {}

    /** Works under one licence. */
    record Group(String licence, String permits, List<SourceLine> works) {}

    private static Link topic(Guide guide, String slug) {
        var topic = guide.topic(slug)
                .orElseThrow(() -> new IllegalArgumentException("The guide has no topic called " + slug));
        return new Link(topic.title(), "/guide/" + slug);
    }
}
