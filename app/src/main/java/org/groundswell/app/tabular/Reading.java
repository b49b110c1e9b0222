package org.groundswell.app.tabular;

/** What a cell says. A blank is not a zero, and a suppressed value is neither. */
public sealed interface Reading<T> {

    /** The cell holds a value. */
    record Value<T>(T value) implements Reading<T> {}

    /** The cell is empty, or says that there is no value ({@code NA}, {@code N/A}, {@code NULL}). */
    record Blank<T>() implements Reading<T> {}

    /** There is a value, and the publisher withholds it. */
    record Suppressed<T>(String mark) implements Reading<T> {}

    /** The cell cannot be read. The reason says what was found and what to write instead. */
    record Refused<T>(String reason) implements Reading<T> {}
}
