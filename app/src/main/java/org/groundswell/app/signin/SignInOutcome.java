package org.groundswell.app.signin;

import java.time.Duration;
import org.groundswell.app.directory.Member;

/** How an attempt to sign in ended. */
public sealed interface SignInOutcome {

    /** The password was right. */
    record Welcome(Member member) implements SignInOutcome {}

    /** The password was wrong, the account is switched off, or there is none: an outsider is not told which. */
    record Wrong() implements SignInOutcome {}

    /**
     * Too many attempts for this account or from this address; the password was not looked at.
     *
     * @param pause how long until one more is allowed
     */
    record TooMany(Duration pause) implements SignInOutcome {

        static String words(Duration pause) {
            long minutes = Math.max(1, pause.plusSeconds(59).toMinutes());
            return "There were too many attempts. Wait %d %s and try again"
                    .formatted(minutes, minutes == 1 ? "minute" : "minutes");
        }

        /** What to tell the person. */
        public String words() {
            return words(pause);
        }
    }
}
