package org.groundswell.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A breath test. It helps.|A breath test.",
                "Costs 1.5 hours, e.g. on Mondays. More.|Costs 1.5 hours, e.g. on Mondays.",
                "No full stop|No full stop",
                "Does it work? Yes.|Does it work?"
            })
    void findsTheFirstSentence(String text, String first) {
        assertThat(Sentences.first(text, 200)).isEqualTo(first);
    }

    @Test
    void takesTheFirstParagraphAndTheFirstItemOfAList() {
        assertThat(Sentences.first("One\nline\n\nAnother paragraph", 200)).isEqualTo("One line");
        assertThat(Sentences.first("1. Look\n2. Ask", 200)).isEqualTo("Look");
        assertThat(Sentences.first("", 200)).isEmpty();
    }

    @Test
    void cutsBetweenWords() {
        assertThat(Sentences.cut("A round every hour so that nobody is forgotten", 20))
                .isEqualTo("A round every hour…");
        assertThat(Sentences.cut("Short", 20)).isEqualTo("Short");
        assertThat(Sentences.cut("Averylongwordwithoutanyspace", 10)).isEqualTo("Averylong…");
    }
}
