package org.groundswell.app.mail;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail is sent; {@code GROUNDSWELL_MAIL_HOST} and so on in the environment.
 *
 * @param host   of the SMTP server; "" for none, and then no mail is sent
 * @param port   0 for the usual one: 587, or 465 for {@link Tls#IMPLICIT}
 * @param user   "" where the server asks for none
 * @param from   the sender's address
 * @param tls    how the connection is made secret
 * @param hourly letters sent to one address in an hour; more wait
 */
@ConfigurationProperties("groundswell.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("STARTTLS") Tls tls,
        @DefaultValue("20") int hourly) {

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;

    /** How the connection to the server is made secret. */
    enum Tls {
        /** Plain at first, then encrypted; a server that does not offer it gets no letter. */
        STARTTLS,
        /** Encrypted from the first byte. */
        IMPLICIT,
        /** Not at all: only for a server on this machine or in a closed network. */
        NONE
    }

    boolean wanted() {
        return !host.isBlank();
    }

    /** What is missing or wrong for mail to be sent, each a sentence; empty when all is there. */
    List<String> problems() {
        var problems = new ArrayList<String>();
        if (!wanted()) {
            problems.add("GROUNDSWELL_MAIL_HOST names no mail server.");
        }
        if (!Letter.isAddress(from)) {
            problems.add("GROUNDSWELL_MAIL_FROM is not an e-mail address.");
        }
        return List.copyOf(problems);
    }

    int portOrUsual() {
        return port > 0 ? port : tls == Tls.IMPLICIT ? SUBMISSIONS : SUBMISSION;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s:%d as %s from %s, %s".formatted(host, portOrUsual(), user, from, tls);
    }
}
