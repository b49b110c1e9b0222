package org.groundswell.app.signin.web;

import java.util.List;
import org.groundswell.app.ui.Part;

/**
 * One's own account.
 *
 * @param memberships what one may do, each in words
 * @param sessions    in how many browsers one is signed in, in words
 * @param parts       what other capabilities add
 */
public record AccountPage(String name, String email, List<String> memberships, String sessions, List<Part> parts) {}
