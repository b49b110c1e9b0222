package org.groundswell.app.programme;

/** An improvement a programme can be about: it has a published version. */
public record Spreadable(String code, String title) {}
