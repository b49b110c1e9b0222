package org.groundswell.app.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.groundswell.app.guide.Topic.Of;
import org.junit.jupiter.api.Test;

/** What the guide says is whole: nothing it points to is missing, and no topic is longer than a screen or two. */
class GuideTest {

    private static final List<String> SLUGS = List.of(
            "is-it-ready",
            "three-jobs",
            "three-logics",
            "aim-in-numbers",
            "core-and-adaptable",
            "know-your-adopters",
            "adopters-do-the-hard-work",
            "networks-and-peers",
            "plan-waves",
            "business-case",
            "measure-spread-honestly",
            "read-variation",
            "equity",
            "keep-it-going",
            "share-what-did-not-work",
            "involve-patients",
            "ethics-and-safety",
            "exit-well");

    private final Guide guide = new Guide();

    @Test
    void hasTheEighteenTopicsOthersLinkTo() {
        assertThat(guide.topics()).extracting(Topic::slug).containsExactlyElementsOf(SLUGS);
    }

    @Test
    void keepsEveryTopicToAScreen() {
        assertThat(guide.topics())
                .allSatisfy(topic -> assertThat(topic.words()).as(topic.slug()).isBetween(250, 400));
    }

    @Test
    void givesEveryTopicSectionsAndSources() {
        assertThat(guide.topics()).allSatisfy(topic -> {
            assertThat(topic.sections())
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(section -> assertThat(section.points().size()
                                    + section.paragraphs().size())
                            .isPositive());
            assertThat(topic.sources()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(topic.related())
                    .isNotEmpty()
                    .doesNotContain(topic.slug())
                    .isSubsetOf(SLUGS);
        });
    }

    @Test
    void writesInShortSentences() {
        assertThat(guide.topics())
                .allSatisfy(topic -> assertThat(topic.text().split("[.?!:]\\s+|\\n"))
                        .as(topic.slug())
                        .allSatisfy(
                                sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(36)));
    }

    @Test
    void citesOnlyWorksItKnows() {
        var cited = Stream.concat(
                Stream.concat(
                        guide.topics().stream().flatMap(topic -> topic.sources().stream()),
                        guide.topics().stream().map(topic -> topic.realCase().source())),
                guide.causes().stream().map(Cause::source).filter(key -> !key.isEmpty()));

        assertThat(cited)
                .allSatisfy(key -> assertThat(guide.source(key).title()).isNotBlank());
    }

    @Test
    void givesEveryWorkAnAddressOfItsOwn() {
        assertThat(guide.sources()).extracting(Source::key).doesNotHaveDuplicates();
        assertThat(guide.sources())
                .extracting(Source::address)
                .doesNotHaveDuplicates()
                .allSatisfy(address -> assertThat(address).matches("https://[a-z0-9.-]+\\.[a-z]{2,}(/[^\\s…]*)?"));
    }

    @Test
    void leadsFromEveryRuleAndCauseToATopic() {
        assertThat(guide.rules()).hasSize(11).extracting(Rule::topic).isSubsetOf(SLUGS);
        assertThat(guide.causes()).hasSize(15).extracting(Cause::topic).isSubsetOf(SLUGS);
        assertThat(guide.causes()).extracting(Cause::code).doesNotHaveDuplicates();
    }

    @Test
    void neverCallsLateSitesByARudeName() {
        assertThat(guide.topics())
                .extracting(Topic::text)
                .noneMatch(text -> text.toLowerCase(Locale.UK).contains("laggard"));
    }

    @Test
    void knowsWhatAnActionIsDoneTo() {
        assertThat(guide.topics())
                .extracting(Topic::action)
                .allSatisfy(
                        action -> assertThat(action.mine().contains("{code}")).isEqualTo(action.of() != Of.NOTHING));
    }

    @Test
    void saysWhereAFileLacksSomething() {
        var file = new ByteArrayInputStream("title: ''".getBytes(StandardCharsets.UTF_8));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Yaml.read("topics/x.yaml", file).text("title"))
                .withMessage("topics/x.yaml needs a text for title");
    }
}
