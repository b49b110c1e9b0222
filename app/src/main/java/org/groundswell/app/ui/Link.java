package org.groundswell.app.ui;

/** Words that lead somewhere. */
public record Link(String text, String href) {}
