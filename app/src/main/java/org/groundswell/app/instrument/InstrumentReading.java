package org.groundswell.app.instrument;

import java.util.List;

/** What came of reading the text of an instrument. */
public sealed interface InstrumentReading {

    /** It can be used. */
    record Valid(Instrument instrument) implements InstrumentReading {}

    /** It can not, and this is everything that has to be put right, by line. */
    record Faulty(List<Fault> faults) implements InstrumentReading {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One fault.
     *
     * @param line    line of the text, 1 for the first
     * @param message what is wrong and what to write instead
     */
    record Fault(int line, String message) {}
}
