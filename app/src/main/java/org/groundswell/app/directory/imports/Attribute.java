package org.groundswell.app.directory.imports;

/**
 * One value of an attribute.
 *
 * @param value  a Double or a String
 * @param source the list it came from
 */
record Attribute(Object value, String source) {}
