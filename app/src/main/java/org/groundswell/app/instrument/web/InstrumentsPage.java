package org.groundswell.app.instrument.web;

import java.util.List;
import org.groundswell.app.instrument.Instrument;

/** The instruments on offer. */
public record InstrumentsPage(List<Row> rows) {

    public record Row(
            String title,
            String href,
            String version,
            String purpose,
            String assesses,
            String asks,
            String licence,
            String citation) {

        static Row of(Instrument instrument) {
            return new Row(
                    instrument.title(),
                    "/instruments/" + instrument.code(),
                    "Version " + instrument.version(),
                    instrument.purpose(),
                    instrument.subject().label(),
                    "%s, about %d minutes".formatted(InstrumentView.asks(instrument), instrument.minutes()),
                    instrument.licence(),
                    instrument.citation());
        }
    }

    static InstrumentsPage of(List<Instrument> instruments) {
        return new InstrumentsPage(instruments.stream().map(Row::of).toList());
    }
}
