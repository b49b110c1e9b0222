package org.groundswell.app.signin;

import java.util.Locale;
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
        var tidy = text.strip().toLowerCase(Locale.ROOT);
        if (!isOne(tidy)) {
            throw new Refusal("email", "Enter an e-mail address in the correct format, like name@example.nhs.uk");
        }
        return new EmailAddress(tidy);
    }

    private static boolean isOne(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }
}
