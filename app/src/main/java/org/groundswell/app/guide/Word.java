package org.groundswell.app.guide;

/** A word of the field, and what it means here. */
public record Word(String word, String meaning) {}
