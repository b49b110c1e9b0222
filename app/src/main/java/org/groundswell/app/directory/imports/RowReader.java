package org.groundswell.app.directory.imports;

/** Reads one row of a list of entries. What is wrong with it is told to the cells. */
interface RowReader {

    Stated read(RowCells cells);
}
