package org.groundswell.app.lint;

import java.util.Arrays;

/**
 * What a check found.
 *
 * @param found in words, with the numbers behind it: "7 of 9 sites that have committed name no deputy."
 * @param facts the same as a key: a dismissal holds while it stays the same
 */
public record Finding(Check check, String found, String facts) {

    static Finding of(Check check, String found, Object... facts) {
        return new Finding(
                check,
                found,
                String.join("/", Arrays.stream(facts).map(String::valueOf).toList()));
    }
}
