package org.groundswell.app;

import java.util.List;

/**
 * The rows of one capability, a component in its test package. {@code rows()} may put objects into the database first;
 * they are rolled back.
 */
public interface MatrixRows {

    List<MatrixRow> rows();
}
