/**
 * The analytics on the command line: CSV in, CSV, JSON or SVG out.
 *
 * <p>A module of its own because its users are others than those of the two beside it: an analyst with a JDK 17 and a
 * pipeline wants one small jar that starts at once, not a web application; and a program that embeds the library wants
 * no main class, no file reading and no exits in it. It needs the JDK and the library and nothing else.
 */
package org.groundswell.analytics.cli;
