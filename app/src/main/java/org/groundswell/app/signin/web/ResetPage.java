package org.groundswell.app.signin.web;

/** Setting a new password by a link. */
public record ResetPage(String action, String name, String email) {}
