package org.groundswell.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class SynonymsTest {

    @Test
    void leadFromEachOfAGroupToTheOthers() {
        var synonyms = Synonyms.read("words", "# remark\n\nA&E, ED, emergency department");

        assertThat(shown(synonyms, "ED")).containsExactly("A&E", "emergency department");
        assertThat(shown(synonyms, "emergency departments")).containsExactly("A&E", "ED");
        assertThat(shown(synonyms, "a & e")).containsExactly("ED", "emergency department");
    }

    @Test
    void leadOneWayOnlyBehindAnArrow() {
        var synonyms = Synonyms.read("words", "statin => cholesterol");

        assertThat(shown(synonyms, "statins")).containsExactly("cholesterol");
        assertThat(shown(synonyms, "cholesterol")).isEmpty();
    }

    @Test
    void takeSmallWordsForAbbreviationsOnlyInCapitals() {
        var synonyms = Synonyms.read("words", "IT, information technology");

        assertThat(synonyms.of(List.of("it"), false)).isEmpty();
        assertThat(synonyms.of(List.of("it"), true)).hasSize(1);
    }

    @Test
    void nameEveryLineThatCannotBeRead() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Synonyms.read("words", "ward, unit\nalone\na => b => c\nbed,, cot\n… , bed"))
                .withMessageContainingAll(
                        "Line 2: a group needs at least two",
                        "Line 3: there is more than one =>",
                        "Line 4: something is missing",
                        "Line 5: \"…\" has no word");
    }

    @Test
    void thatComeWithTheProductCanBeRead() throws Exception {
        var shipped = new ClassPathResource("search/synonyms.txt").getContentAsString(StandardCharsets.UTF_8);

        assertThat(Synonyms.read("words", shipped).size()).isGreaterThan(500);
    }

    private static List<String> shown(Synonyms synonyms, String words) {
        return synonyms
                .of(Language.tokens(words).stream().map(Language.Token::stem).toList(), true)
                .stream()
                .map(Synonyms.Other::shown)
                .toList();
    }
}
