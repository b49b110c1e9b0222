package org.groundswell.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.mail.MailSettings.Tls;
import org.groundswell.app.problem.Conflict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Sending to a real SMTP server. Nothing is rolled back, so each test tidies up. */
@DatabaseTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SenderTest {

    private static final String FROM = "groundswell@example.nhs.uk";

    @Autowired
    LetterStore store;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final SettableClock clock = new SettableClock();
    private ServerSetup setup;
    private GreenMail server;

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            setup = new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        }
        server = new GreenMail(setup);
        server.start();
    }

    @AfterEach
    void tidyUp() {
        server.stop();
        jdbc.sql("truncate mail.letter").update();
    }

    @Test
    void aLetterArrivesAsWrittenAndItsTextIsWiped() throws Exception {
        post(new Letter("amina@example.nhs.uk", "Dürfen wir? – Ålesund", "Zeile eins\n\nhttps://x.example/ö", "test"));

        assertThat(sender().sendDue()).isEqualTo(1);

        var received = received().getFirst();
        assertThat(received.getSubject()).isEqualTo("Dürfen wir? – Ålesund");
        assertThat(received.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("Zeile eins\n\nhttps://x.example/ö");
        assertThat(received.getFrom()[0]).hasToString("Groundswell <" + FROM + ">");
        assertThat(received.getAllRecipients()).hasSize(1);
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(states()).containsExactly("SENT");
        assertThat(jdbc.sql("select count(*) from mail.letter where body is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(sender().sendDue()).isZero();
    }

    @Test
    void whatIsRolledBackIsNotSent() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            outbox().post(letter(1));
            transaction.setRollbackOnly();
        });

        assertThat(sender().sendDue()).isZero();
        assertThat(received()).isEmpty();
    }

    @Test
    void aServerThatIsDownLosesNothing() throws Exception {
        server.stop();
        for (int i = 0; i < 10; i++) {
            post(letter(i));
        }
        for (int run = 0; run < 12; run++) {
            assertThat(sender().sendDue()).isZero();
            clock.advance(Duration.ofSeconds(20));
        }
        assertThat(states()).hasSize(10).containsOnly("WAITING");

        server = new GreenMail(setup);
        server.start();
        clock.advance(Sender.pause(20));
        sender().sendDue();

        assertThat(ids()).hasSize(10).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
    }

    @Test
    void twoSendersAtOnceSendEachLetterOnce() throws Exception {
        for (int i = 0; i < 60; i++) {
            post(letter(i));
        }

        Callable<Integer> run = () -> sender().sendDue();
        int sent = 0;
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var each : threads.invokeAll(List.of(run, run, run))) {
                sent += each.get();
            }
        }

        assertThat(sent).isEqualTo(60);
        assertThat(ids()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void aLetterThatGoesOutTwiceBearsTheSameId() throws Exception {
        post(letter(1));
        sender().sendDue();
        // As if the program had died between the server's answer and its own note of it.
        jdbc.sql("update mail.letter set state = 'WAITING', closed_at = null, body = 'Text'")
                .update();
        sender().sendDue();

        assertThat(ids()).hasSize(2);
        assertThat(ids().getFirst()).isEqualTo(ids().getLast());
    }

    @Test
    void givesUpAfterDaysAndSaysSo() {
        server.stop();
        post(letter(1));
        int attempts = 0;
        while (states().contains("WAITING") && attempts < 1000) {
            sender().sendDue();
            clock.advance(Sender.pause(attempts++));
        }

        assertThat(states()).containsExactly("FAILED");
        assertThat(Duration.ofMinutes(15).multipliedBy(attempts)).isGreaterThan(Outbox.PATIENCE);
        assertThat(jdbc.sql("select action from audit.event where subject like 'letter %' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("mail.failed");
    }

    @Test
    void oneAddressGetsSoManyAnHour() {
        for (int i = 0; i < 25; i++) {
            post(new Letter("flooded@example.nhs.uk", "Number " + i, "Text", "test"));
        }
        post(letter(1));

        assertThat(sender().sendDue()).isEqualTo(21);
        assertThat(states()).filteredOn("WAITING"::equals).hasSize(5);
        clock.advance(Duration.ofMinutes(61));
        assertThat(sender().sendDue()).isEqualTo(5);
    }

    @Test
    void tooManyWaitingForOneAddressAreRefused() {
        for (int i = 0; i < Outbox.MOST_WAITING; i++) {
            post(new Letter("flooded@example.nhs.uk", "Number " + i, "Text", "test"));
        }

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> post(new Letter("flooded@example.nhs.uk", "One more", "Text", "test")));
    }

    @Test
    void aServerWithoutEncryptionGetsNoLetterUnlessAllowed() {
        post(letter(1));

        assertThat(sender(settings(Tls.STARTTLS)).sendDue()).isZero();

        assertThat(received()).isEmpty();
        assertThat(jdbc.sql("select problem from mail.letter")
                        .query(String.class)
                        .single())
                .contains("STARTTLS");
    }

    @Test
    void withoutASettingNothingIsKept() {
        var none = new MailSettings("", 0, "", "", "", Tls.NONE, 20);
        var outbox = new Outbox(store, none, new SiteAddress("https://groundswell.example.nhs.uk"), clock);
        var noAddress = new Outbox(store, settings(Tls.NONE), new SiteAddress(""), clock);

        assertThat(outbox.canSend()).isFalse();
        assertThat(outbox.post(letter(1))).isFalse();
        assertThat(noAddress.canSend()).isFalse();
        assertThat(states()).isEmpty();
    }

    private void post(Letter letter) {
        assertThat(outbox().post(letter)).isTrue();
    }

    private static Letter letter(int number) {
        return new Letter("person" + number + "@example.nhs.uk", "Number " + number, "Text", "test");
    }

    private MailSettings settings(Tls tls) {
        return new MailSettings("127.0.0.1", setup.getPort(), "", "", FROM, tls, 20);
    }

    private Outbox outbox() {
        return outbox(settings(Tls.NONE));
    }

    private Outbox outbox(MailSettings settings) {
        return new Outbox(store, settings, new SiteAddress("https://groundswell.example.nhs.uk/"), clock);
    }

    private Sender sender() {
        return sender(settings(Tls.NONE));
    }

    private Sender sender(MailSettings settings) {
        return new Sender(store, outbox(settings), settings, audit, clock, transactions);
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private List<String> ids() throws Exception {
        var ids = new ArrayList<String>();
        for (var message : received()) {
            ids.add(message.getMessageID());
        }
        return ids;
    }

    private List<String> states() {
        return jdbc.sql("select state from mail.letter").query(String.class).list();
    }
}
