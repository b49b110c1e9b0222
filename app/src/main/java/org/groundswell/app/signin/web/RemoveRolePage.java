package org.groundswell.app.signin.web;

/**
 * Asks before a role is taken away.
 *
 * @param role  its name, to be sent back
 * @param scope id of what it is about, or ""
 * @param words the role in words
 */
public record RemoveRolePage(String personUrl, String name, String role, String scope, String words) {}
