package org.groundswell.app.mail;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.groundswell.app.mail.LetterStore.Due;
import org.groundswell.app.mail.MailSettings.Tls;
import org.jspecify.annotations.Nullable;

/** The mail server, for one run of the sender: one connection, opened with the first letter. */
final class SmtpServer implements AutoCloseable {

    /** A server that says nothing for so long counts as away, in milliseconds. */
    private static final String CONNECT_TIMEOUT = "10000";

    private static final String TIMEOUT = "20000";
    private static final String SENDER_NAME = "Groundswell";

    private final MailSettings settings;
    private final Session session;

    @Nullable
    private Transport connection;

    SmtpServer(MailSettings settings) {
        this.settings = settings;
        session = Session.getInstance(properties(settings));
    }

    Attempt send(Due due) {
        try {
            var message = message(due);
            connected().sendMessage(message, new Address[] {
                new InternetAddress(due.letter().to(), true)
            });
            return new Attempt.Taken();
        } catch (MessagingException e) {
            return attempt(e);
        }
    }

    @Override
    public void close() {
        var open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException e) {
                // The letters are with the server; that it did not say goodbye changes nothing.
                connection = null;
            }
        }
    }

    private Transport connected() throws MessagingException {
        var open = connection;
        if (open == null || !open.isConnected()) {
            open = session.getTransport("smtp");
            connection = open;
            open.connect(
                    settings.host(),
                    settings.portOrUsual(),
                    settings.user().isEmpty() ? null : settings.user(),
                    settings.user().isEmpty() ? null : settings.password());
        }
        return open;
    }

    private MimeMessage message(Due due) throws MessagingException {
        var letter = due.letter();
        var message = new LetterMessage(
                session,
                "<" + due.id() + settings.from().substring(settings.from().indexOf('@')) + ">");
        try {
            message.setFrom(new InternetAddress(settings.from(), SENDER_NAME, StandardCharsets.UTF_8.name()));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException("Every Java has UTF-8", e);
        }
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(due.postedAt()));
        // So that nobody's out-of-office answers a machine (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** The same letter always bears the same id, so that mail servers can drop one that comes twice. */
    private static final class LetterMessage extends MimeMessage {

        private final String id;

        LetterMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    /** What the server's refusal means; the innermost about the recipient or the letter decides. */
    private static Attempt attempt(MessagingException failure) {
        for (Exception e = failure;
                e != null;
                e = e instanceof MessagingException more ? more.getNextException() : null) {
            switch (e) {
                case SMTPAddressFailedException address -> {
                    return about(address.getReturnCode(), address);
                }
                case SMTPSendFailedException sending
                when isAboutTheLetter(sending.getReturnCode()) -> {
                    // An address may follow, and says it better.
                    if (sending.getNextException() == null) {
                        return about(sending.getReturnCode(), sending);
                    }
                }
                default -> {
                    continue;
                }
            }
        }
        return new Attempt.ServerAway(words(failure));
    }

    private static Attempt about(int code, Exception e) {
        return code >= 500 ? new Attempt.Refused(words(e)) : new Attempt.NotNow(words(e));
    }

    /** RFC 5321: 450 to 452 and 550 to 554 speak of a mailbox or a message; 421, 530 and their like of the server. */
    private static boolean isAboutTheLetter(int code) {
        return code >= 450 && code <= 452 || code >= 550 && code <= 554;
    }

    private static String words(Exception e) {
        var said = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return said.replaceAll("\\s+", " ").strip();
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", CONNECT_TIMEOUT);
        properties.setProperty("mail.smtp.timeout", TIMEOUT);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.from", settings.from());
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        if (settings.tls() == Tls.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        } else if (settings.tls() == Tls.IMPLICIT) {
            properties.setProperty("mail.smtp.ssl.enable", "true");
        }
        return properties;
    }
}
