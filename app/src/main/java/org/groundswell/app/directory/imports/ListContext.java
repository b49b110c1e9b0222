package org.groundswell.app.directory.imports;

import java.time.LocalDate;

/**
 * What is the same for all rows of a list.
 *
 * @param scheme who gives its codes
 * @param key    the same for editions that replace one another
 * @param asAt   the day it describes
 * @param source the list in words, for whoever asks where a value comes from
 */
record ListContext(ListFormat format, String scheme, String key, LocalDate asAt, String source) {}
