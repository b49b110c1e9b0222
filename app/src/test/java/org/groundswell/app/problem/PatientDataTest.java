package org.groundswell.app.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are from the range 999 000 0000 onwards, which is kept for tests and given to nobody. */
class PatientDataTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9990000018",
                "Seen: 999 000 0018, discharged",
                "999-000-0018",
                "(9990000018)",
                "999 000 0026 and 999 000 0034",
                "no.9990000018",
                "99 90 00 00 18",
                "999\u00a0000\u00a00018",
                "999.000.0018"
            })
    void refusesAnNhsNumberHoweverItIsWritten(String text) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PatientData.refuseIn("summary", text))
                .satisfies(refusal -> assertThat(refusal.reasons())
                        .extracting(Refusal.Reason::field)
                        .containsExactly("summary"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Patients waited 43 minutes",
                "9990000019",
                "99900000181",
                "19990000018",
                "0000000000",
                "1111111111",
                "From 2019 to 2024, 102,704 patients",
                "ISRCTN 12345678",
                "999 000 001"
            })
    void letsOtherNumbersPass(String text) {
        assertThatCode(() -> PatientData.refuseIn("summary", text)).doesNotThrowAnyException();
    }

    @Test
    void findsANumberThatFollowsAnother() {
        assertThat(PatientData.numbersIn("1 999 000 0018")).containsExactly("9990000018");
        assertThat(PatientData.numbersIn("1, 999 000 0018 999 000 0026")).containsExactly("9990000018", "9990000026");
    }

    @Test
    void namesEveryFieldAtFaultAndNoMoreThanThreeDigits() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> PatientData.refuseIn(Map.of("problem", "999 000 0018", "summary", "999 000 0026")))
                .satisfies(refusal -> assertThat(refusal.reasons()).hasSize(2))
                .withMessageContaining("begins 999")
                .withMessageNotContaining("0018");
    }

    /** One in eleven of all ten-digit strings passes the check; here counted over a whole block of numbers. */
    @Test
    void takesOneNumberInEleven() {
        int valid = 0;
        for (int n = 0; n < 110_000; n++) {
            if (PatientData.isIn("4000" + "%06d".formatted(n))) {
                valid++;
            }
        }
        assertThat(valid).isBetween(9_900, 10_100);
    }
}
