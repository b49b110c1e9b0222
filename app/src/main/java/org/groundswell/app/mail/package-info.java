/**
 * Letters by e-mail. Use cases post them into an outbox in the database, within their own transaction; a sender on each
 * node takes them from there, so that a mail server that is down loses nothing.
 */
@ApplicationModule(allowedDependencies = {"directory", "audit", "problem", "ui"})
@NullMarked
package org.groundswell.app.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
