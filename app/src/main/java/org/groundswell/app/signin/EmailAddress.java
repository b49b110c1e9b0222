package org.groundswell.app.signin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.groundswell.app.problem.Refusal;

/** What a person signs in with. Kept in lower case: two addresses that differ only in case are one person. */
public record EmailAddress(String value) {

    /** Something, an @, and a host with a dot. Whether mail arrives there is not ours to find out. */
    private static final Pattern SHAPE = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]+");

    private static final int LONGEST = 254;

    public EmailAddress {
        if (!isOne(value) || !value.equals(value.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("An e-mail address in lower case is needed, got another text");
        }
    }

    /** @throws Refusal of the field {@code email} if what was typed cannot be an address */
    public static EmailAddress typed(String text) {
        return find(text)
                .orElseThrow(() -> new Refusal(
                        "email", "Enter an e-mail address in the correct format, like name@example.nhs.uk"));
    }

    /** The address, or empty if what was typed cannot be one. */
    static Optional<EmailAddress> find(String text) {
        return Optional.of(key(text)).filter(EmailAddress::isOne).map(EmailAddress::new);
    }

    /** What was typed, the way addresses are kept. */
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
