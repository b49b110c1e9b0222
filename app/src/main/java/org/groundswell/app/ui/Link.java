package org.groundswell.app.ui;

import java.io.Serializable;

/** Words that lead somewhere. May wait in a session for the next page. */
public record Link(String text, String href) implements Serializable {}
