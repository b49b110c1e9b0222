package org.groundswell.analytics.network;

/** Which pairs of actors are tied, to be asked and changed many times a microsecond. */
sealed interface Pairs permits PairTable, PairHash {

    boolean has(int ego, int alter);

    /** Ego's tie moves from one alter to another, to whom it had none. */
    void swap(int ego, int from, int to);
}
