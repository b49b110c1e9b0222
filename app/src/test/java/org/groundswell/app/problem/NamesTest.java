package org.groundswell.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "We asked Dr Okafor to sign, Dr Okafor",
        "Nurse Jones was alone, Nurse Jones",
        "It was Mr. J Smith who stopped it, Mr. J Smith",
        "Professor O’Neill came, Professor O’Neill",
        "Then Sarah Whitby left, Sarah Whitby",
        "and Mohammed A. Rahman stayed, Mohammed A. Rahman"
    })
    void findsWhatLooksLikeAName(String text, String name) {
        assertThat(Names.in(text)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ward at St Thomas Hospital was full",
                "We use the Peter Foundation grant",
                "Grace under pressure",
                "A nurse and a doctor looked in every hour",
                "Bristol Royal Infirmary",
                "Matching Michigan showed it",
                ""
            })
    void leavesOtherWordsAlone(String text) {
        assertThat(Names.in(text)).isEmpty();
    }

    @Test
    void namesEachOnce() {
        assertThat(Names.in(List.of("Dr Patel said so", "and Dr Patel meant it")))
                .containsExactly("Dr Patel");
    }

    @Test
    void isAWarningThatItsWriterMayConfirm() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Names.refuseUnlessConfirmed("names", List.of("Dr Patel said so"), false))
                .withMessageContaining("Dr Patel");
        assertThatCode(() -> Names.refuseUnlessConfirmed("names", List.of("Dr Patel said so"), true))
                .doesNotThrowAnyException();
    }
}
