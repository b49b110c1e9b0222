package org.groundswell.app.directory.imports;

/** Positions, counted from 0, in the lists of the Organisation Data Service that have no column names. */
final class OdsColumns {

    /** Older files have 24 columns, newer ones 27. */
    static final int FEWEST = 24;

    static final int CODE = 0;
    static final int NAME = 1;
    static final int REGION = 2;
    static final int ICB = 3;
    static final int ADDRESS_LINE = 4;
    static final int LAST_ADDRESS_LINE = 8;
    static final int POSTCODE = 9;
    static final int OPEN = 10;
    static final int CLOSE = 11;
    static final int STATUS = 12;

    /** The commissioner; in lists of sites and branches the organisation that runs them. */
    static final int COMMISSIONER = 14;

    static final int JOINED = 15;
    static final int LEFT = 16;

    /** 4 in older files, role RO76 among others in newer ones, is a GP practice. */
    static final int SETTING = 25;

    private OdsColumns() {}
}
