package org.groundswell.app.signin.web;

import java.util.List;

/**
 * One's own account.
 *
 * @param memberships what one may do, each in words
 * @param sessions    in how many browsers one is signed in, in words
 */
public record AccountPage(String name, String email, List<String> memberships, String sessions) {}
