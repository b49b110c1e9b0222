package org.groundswell.app.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.groundswell.app.problem.Refusal;

/**
 * An e-mail to one person.
 *
 * @param to      one address, {@code name@host.domain}
 * @param subject one line; never a secret, because administrators see it
 * @param text    plain text; may hold a link that works once, and is wiped when it has been sent
 * @param about   what it concerns, as the audit has it: {@code invitation 3f2c...}
 */
public record Letter(String to, String subject, String text, String about) {

    /** Longer ones are cut off by what people read them with. */
    public static final int LONGEST_SUBJECT = 200;

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\]+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /**
     * @throws Refusal of {@code email} if {@code to} is not an address mail can be sent to
     * @throws IllegalArgumentException if the subject is not one line of 1 to 200 characters, or the text is empty
     */
    public Letter {
        if (!isAddress(to)) {
            throw new Refusal("email", "Enter an e-mail address in the correct format, like name@example.nhs.uk");
        }
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("A subject is one line of 1 to 200 characters, got another text");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("A letter needs a text");
        }
    }

    /**
     * Words for a subject that hold what somebody typed: on one line, without control characters, cut to what fits.
     */
    public static String subject(String words) {
        var line = CONTROL.matcher(words).replaceAll(" ").strip();
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1).strip() + "…";
    }

    /**
     * Whether this is one plain address: no name beside it, no list, no control character, in ASCII, so that it cannot
     * become a header or a second recipient.
     */
    public static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS
                || !SHAPE.matcher(text).matches()
                || text.indexOf('@') > LONGEST_LOCAL_PART
                || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return false;
        }
        try {
            new InternetAddress(text, true).validate();
            return text.indexOf('.', text.indexOf('@')) > 0;
        } catch (AddressException notOne) {
            return false;
        }
    }

    /** Without the text: a record would print it, with its links, into any log. */
    @Override
    public String toString() {
        return "Letter[to=" + to + ", subject=" + subject + ", about=" + about + "]";
    }
}
