package org.groundswell.analytics.agreement;

/** What one rater, or a team, said to one item. */
public sealed interface Answer {

    /** The item was rated. */
    record Level(double value) implements Answer {

        public Level {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a level needs to be a finite number, got " + value);
            }
        }
    }

    /** Answered with <i>don't know</i>, or left blank: the item counts, its level is not known. */
    record Unknown() implements Answer {}

    /** The item does not apply here and leaves every sum. */
    record NotApplicable() implements Answer {}

    static Answer level(double value) {
        return new Level(value);
    }

    static Answer unknown() {
        return new Unknown();
    }

    static Answer notApplicable() {
        return new NotApplicable();
    }
}
