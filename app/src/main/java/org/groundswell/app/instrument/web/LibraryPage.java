package org.groundswell.app.instrument.web;

import java.util.List;
import org.groundswell.app.instrument.InstrumentReading.Fault;
import org.groundswell.app.instrument.InstrumentVersion;

/**
 * Where administrators renew instruments.
 *
 * @param text   what was typed or uploaded, if it has faults
 * @param faults everything wrong with it, by line
 */
public record LibraryPage(List<Row> rows, String text, List<FaultLine> faults) {

    public record Row(
            String title,
            String code,
            String href,
            int version,
            String state,
            String colour,
            String from,
            String since) {

        static Row of(InstrumentVersion version) {
            return new Row(
                    version.title(),
                    version.code(),
                    AdminController.href(version.code(), version.version()),
                    version.version(),
                    version.state().label(),
                    InstrumentWords.colour(version.state()),
                    version.shipped() ? "Came with Groundswell" : "Uploaded here",
                    InstrumentWords.day(version.addedAt()));
        }
    }

    /**
     * @param line   the line of the text, from 1
     * @param quoted what stands there
     */
    public record FaultLine(int line, String quoted, String message) {}

    private static final int QUOTED = 80;

    static LibraryPage of(List<InstrumentVersion> versions) {
        return of(versions, "", List.of());
    }

    static LibraryPage of(List<InstrumentVersion> versions, String text, List<Fault> faults) {
        var lines = text.lines().toList();
        return new LibraryPage(
                versions.stream().map(Row::of).toList(),
                text,
                faults.stream()
                        .map(fault -> new FaultLine(fault.line(), quoted(lines, fault.line()), fault.message()))
                        .toList());
    }

    private static String quoted(List<String> lines, int line) {
        var text = line <= lines.size() ? lines.get(line - 1).strip() : "";
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
