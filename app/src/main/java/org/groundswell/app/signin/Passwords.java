package org.groundswell.app.signin;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.groundswell.app.problem.Refusal;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes and checks passwords with Argon2id, and says which are too easy.
 *
 * <p>Cost: 19 MiB of memory, two passes, one lane: the OWASP Password Storage Cheat Sheet's second choice, which takes
 * about a twentieth of a second on a small machine. A changed cost reaches an account when its owner next signs in.
 */
@Component
class Passwords {

    static final int SHORTEST = 12;

    /** Far more than anybody types, and little enough to hash. */
    private static final int LONGEST = 200;

    private static final int DIFFERENT_CHARACTERS = 5;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    /** What remains of the commonest long passwords once digits and signs at either end are taken off. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passwordpassword",
            "passw0rd",
            "p@ssw0rd",
            "p@ssword",
            "qwertyuiop",
            "qwertyuiopasdf",
            "qwerty",
            "qwertyqwerty",
            "letmein",
            "letmeinplease",
            "iloveyou",
            "iloveyouforever",
            "welcome",
            "welcomehome",
            "administrator",
            "changeme",
            "changemeplease",
            "hospital",
            "groundswell",
            "monday",
            "sunshine",
            "football",
            "liverpoolfc",
            "manchesterunited",
            "nhsengland",
            "nhspassword",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcdefgh",
            "abcdefghijklmnopqrstuvwxyz",
            "asdfghjkl",
            "zxcvbnm",
            "correcthorsebatterystaple");

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);

    /** Every hash takes 19 MiB while it runs; a flood of attempts must wait rather than use up the memory. */
    private final Semaphore running = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    /** The hash of a password nobody has, so that an unknown account costs as much time as a known one. */
    private final String ofNobody = hash(OneTimeToken.fresh().value());

    String hash(String password) {
        return limited(() -> {
            var hash = argon2.encode(password);
            if (hash == null) {
                throw new IllegalStateException("Argon2 gave no hash");
            }
            return hash;
        });
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST && limited(() -> argon2.matches(password, hash));
    }

    /** What to check a password against when there is no account, so that it takes as long as when there is one. */
    String ofNobody() {
        return ofNobody;
    }

    boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }

    /**
     * @param field the form field to name
     * @throws Refusal that says what to change, if the password is too short, too long or easy to guess
     */
    static void refuseWeak(String field, String password, EmailAddress email) {
        var lower = password.toLowerCase(Locale.ROOT);
        var core = lower.replaceAll("^[^a-z]+|[^a-z]+$", "");
        var mailbox = email.value().substring(0, email.value().indexOf('@'));
        if (password.length() < SHORTEST) {
            throw new Refusal(field, "Enter a password of at least " + SHORTEST + " characters");
        }
        if (password.length() > LONGEST) {
            throw new Refusal(field, "Enter a password of at most " + LONGEST + " characters");
        }
        if (lower.chars().distinct().count() < DIFFERENT_CHARACTERS || COMMON.contains(core) || isARun(lower)) {
            throw new Refusal(
                    field, "Enter a password that is harder to guess, such as three words that do not belong together");
        }
        if (lower.contains(email.value()) || core.equals(mailbox)) {
            throw new Refusal(field, "Enter a password that does not contain your e-mail address");
        }
    }

    /** Whether each character follows the one before it, as in 234567890123 or abcdefghijkl. */
    private static boolean isARun(String text) {
        for (int i = 1; i < text.length(); i++) {
            int step = text.charAt(i) - text.charAt(i - 1);
            if (step != 1 && !(text.charAt(i - 1) == '9' && text.charAt(i) == '0')) {
                return false;
            }
        }
        return true;
    }

    private <T> T limited(Supplier<T> work) {
        running.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            running.release();
        }
    }
}
