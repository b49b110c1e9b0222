package org.groundswell.app.directory;

import java.util.UUID;

/** Names a person with an account. */
public record MemberId(UUID value) {}
