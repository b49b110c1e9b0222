package org.groundswell.app.guide;

/**
 * One resource of the library.
 *
 * @param retired     whether it is kept for the record only
 * @param editVersion counts edits, so that nobody overwrites another unseen
 */
public record Resource(ResourceId id, ResourceDraft said, boolean retired, int editVersion) {}
