package org.groundswell.app.learning;

/**
 * A note as somebody sends it.
 *
 * @param contact        where a reviewer can ask back, from somebody without an account; "" if nothing was left
 * @param namesConfirmed whether the author said that the words which look like names are none
 */
public record Submission(NoteAbout about, NoteText text, Audience audience, String contact, boolean namesConfirmed) {}
