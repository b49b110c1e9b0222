package org.groundswell.app.search;

/**
 * A piece of shown text.
 *
 * @param found whether it is one of the words that were looked for
 */
public record Piece(String text, boolean found) {}
