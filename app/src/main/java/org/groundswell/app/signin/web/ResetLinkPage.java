package org.groundswell.app.signin.web;

/** The link with which somebody sets a new password, shown this once. */
public record ResetLinkPage(String personHref, String name, String link, String expires) {}
