package org.groundswell.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.groundswell.app.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@example.nhs.uk", "amina.o'neil+pilot@nhs.net", "x_y-z@sub.example.org"})
    void goesToAnAddress(String address) {
        assertThat(new Letter(address, "Hello", "Text", "test").to()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "amina",
                "amina@",
                "@nhs.net",
                "amina@localhost",
                "amina@nhs..net",
                ".amina@nhs.net",
                "amina@nhs.net, bo@nhs.net",
                "Amina <amina@nhs.net>",
                "amina@nhs.net\r\nBcc: everybody@nhs.net",
                "amina@nhs.net\n",
                "amina bo@nhs.net",
                "\"amina\"@nhs.net",
                "amina@[127.0.0.1]",
                "ámina@nhs.net"
            })
    void refusesWhatIsNoOneAddress(String address) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> new Letter(address, "Hello", "Text", "test"))
                .satisfies(refusal ->
                        assertThat(refusal.reasons().getFirst().field()).isEqualTo("email"));
    }

    @Test
    void aSubjectIsOneLine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Letter("a@nhs.net", "Hello\r\nBcc: b@nhs.net", "Text", "test"));
        assertThat(Letter.subject("Rate “Safer\r\nBcc: b@nhs.net”")).isEqualTo("Rate “Safer  Bcc: b@nhs.net”");
        assertThat(Letter.subject("x".repeat(300)))
                .hasSize(Letter.LONGEST_SUBJECT)
                .endsWith("…");
    }

    @Test
    void doesNotPrintItsText() {
        assertThat(new Letter("a@nhs.net", "Hello", "https://x/secret", "test").toString())
                .doesNotContain("secret");
    }
}
