package org.groundswell.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.mail.LetterStore.Due;
import org.groundswell.app.mail.MailSettings.Tls;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a refusal of the mail server means for the letter. */
class RefusedLettersTest {

    @ParameterizedTest(name = "{0} answered by {1}")
    @MethodSource("answers")
    void knowsWhoseFaultItIs(String command, String answer, Class<?> meaning) throws IOException {
        try (var server = new StrictServer(Map.of(command, answer));
                var connection = new SmtpServer(new MailSettings(
                        "localhost", server.port(), "", "", "groundswell@example.nhs.uk", Tls.NONE, 20))) {
            var letter = new Letter("amina@example.nhs.uk", "Hello", "Text", "test");
            var now = Instant.now();

            assertThat(connection.send(new Due(UUID.randomUUID(), letter, now, 0, now)))
                    .isInstanceOf(meaning)
                    .satisfies(attempt -> assertThat(attempt.toString()).doesNotContain("Text"));
        }
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("RCPT", "550 5.1.1 No such mailbox", Attempt.Refused.class),
                Arguments.of("RCPT", "452 4.2.2 Mailbox full", Attempt.NotNow.class),
                Arguments.of(".", "554 5.7.1 Looks like spam", Attempt.Refused.class),
                Arguments.of(".", "451 4.3.0 Try again later", Attempt.NotNow.class),
                Arguments.of("MAIL", "530 5.7.0 Authentication required", Attempt.ServerAway.class),
                Arguments.of("MAIL", "421 4.3.2 Shutting down", Attempt.ServerAway.class),
                Arguments.of("", "421 Too busy", Attempt.ServerAway.class),
                Arguments.of("HELP", "250 never asked", Attempt.Taken.class));
    }
}
