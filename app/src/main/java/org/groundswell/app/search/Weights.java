package org.groundswell.app.search;

/**
 * How much counts what when documents are ranked. The standing values were chosen by measurement; docs/search.md says
 * on what and with which result.
 *
 * @param k1       of BM25: how soon more of the same word stops counting
 * @param b        of BM25: how much long texts are marked down, 0 to 1
 * @param titles   how many times the words of a title are counted
 * @param summaries how many times the words of a summary are counted
 * @param title    what a word in the title counts on top
 * @param asTyped  what a word counts on top where it stands in the very form that was typed
 * @param synonym  what a word of the same meaning counts, against the word itself
 * @param related  what a related word counts, against the word itself
 * @param typo     what a word counts that is one slip away, against the word itself
 * @param farTypo  what a word counts that is more slips away
 * @param rareTypo what a much more frequent neighbour of a rare word counts
 * @param prefix   what a word counts that begins with what was typed
 * @param partly   what some of the words of a synonym count where they do not stand together
 * @param each     what every thing that was found counts on top, however frequent it is
 * @param pair     what two neighbouring words count on top where they are neighbours in the text too
 */
record Weights(
        float k1,
        float b,
        int titles,
        int summaries,
        float title,
        float asTyped,
        float synonym,
        float related,
        float typo,
        float farTypo,
        float rareTypo,
        float prefix,
        float pair,
        float partly,
        float each) {

    static final Weights STANDING =
            new Weights(1.2f, 0.75f, 2, 1, 0.2f, 0.1f, 0.8f, 0.4f, 0.9f, 0.7f, 0.3f, 0.6f, 0.4f, 0.35f, 0.5f);
}
