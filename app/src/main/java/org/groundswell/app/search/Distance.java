package org.groundswell.app.search;

import java.util.Arrays;

/** How many slips of the fingers lie between two words, and how words sound. */
final class Distance {

    private Distance() {}

    /**
     * Letters left out, added, changed, or swapped with their neighbour, each letter touched once at most (optimal string
     * alignment).
     *
     * @param most further away is not told apart
     * @return the number, or {@code most + 1} if it is greater
     */
    static int between(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var beforeLast = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            var reused = beforeLast;
            beforeLast = last;
            last = row;
            row = reused;
        }
        return Math.min(last[other.length()], most + 1);
    }

    /** The word as it sounds, roughly: letters heard alike are written alike, silent and double ones left out. */
    static String sound(String word) {
        var plain = word.replace("ph", "f")
                .replace("rrh", "r")
                .replace("rh", "r")
                .replace("gh", "g")
                .replace("ae", "e")
                .replace("oe", "e")
                .replace("ou", "o")
                .replace("ck", "k")
                .replace("ch", "k")
                .replace("th", "t")
                .replace('y', 'i')
                .replace('c', 'k')
                .replace('q', 'k')
                .replace('z', 's')
                .replace("sk", "s")
                .replace("h", "");
        var sound = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            if (i == 0 || plain.charAt(i) != plain.charAt(i - 1)) {
                sound.append(plain.charAt(i));
            }
        }
        return sound.toString();
    }
}
