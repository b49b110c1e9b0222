package org.groundswell.analytics.network;

/** One bit for every pair. */
final class PairTable implements Pairs {

    private final int wordsPerRow;
    private final long[] bits;

    PairTable(TieNetwork network) {
        int n = network.actors();
        wordsPerRow = (n + Long.SIZE - 1) / Long.SIZE;
        bits = new long[n * wordsPerRow];
        for (int ego = 0; ego < n; ego++) {
            for (int tie = network.start[ego]; tie < network.start[ego + 1]; tie++) {
                bits[word(ego, network.alter[tie])] |= 1L << network.alter[tie];
            }
        }
    }

    @Override
    public boolean has(int ego, int alter) {
        return (bits[word(ego, alter)] >>> alter & 1) != 0;
    }

    @Override
    public void swap(int ego, int from, int to) {
        bits[word(ego, from)] &= ~(1L << from);
        bits[word(ego, to)] |= 1L << to;
    }

    private int word(int ego, int alter) {
        return ego * wordsPerRow + (alter >>> 6);
    }
}
