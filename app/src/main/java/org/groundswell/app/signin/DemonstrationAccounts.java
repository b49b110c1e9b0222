package org.groundswell.app.signin;

import java.util.List;

/**
 * The accounts anybody may try. Implemented by the demonstration and by nothing else: without such a bean the sign-in
 * page offers none, and no account has a password that is written down.
 */
public interface DemonstrationAccounts {

    /**
     * One account to try.
     *
     * @param email    what to sign in with
     * @param password the password, readable by everybody who sees the sign-in page
     * @param who      the kind of person: "Spread programme manager"
     * @param shows    where to look first: "The FeNO programme and its Monday list"
     */
    record Demonstration(String email, String password, String who, String shows) {}

    List<Demonstration> all();
}
