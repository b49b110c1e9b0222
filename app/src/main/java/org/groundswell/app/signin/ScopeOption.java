package org.groundswell.app.signin;

import java.util.UUID;

/**
 * One thing a role can be about.
 *
 * @param name what people call it: "ED Safety Checklist"
 * @param hint what tells it from others of the same name: a code, a town; or ""
 */
public record ScopeOption(UUID id, String name, String hint) {}
