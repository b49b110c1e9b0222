package org.groundswell.app.signin.web;

import java.util.List;
import org.groundswell.app.signin.DemonstrationAccounts.Demonstration;

/**
 * What the sign-in page says.
 *
 * @param email          as typed
 * @param to             where to go afterwards
 * @param asked          whether a page was asked for that needs signing in
 * @param demonstrations accounts to try, none outside the demonstration
 */
public record SignInPage(String email, String to, boolean asked, List<Demonstration> demonstrations) {}
