package org.groundswell.app.sharing.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.Component;
import org.groundswell.app.programme.ProgrammeSummary;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.sharing.Measures;
import org.groundswell.app.sharing.OnePage;
import org.groundswell.app.sharing.Readiness;
import org.groundswell.app.sharing.ReadinessForm;
import org.groundswell.app.sharing.Shared;
import org.groundswell.app.sharing.Sheet;
import org.groundswell.app.sharing.Sheets;
import org.groundswell.app.ui.CsvFile;

/**
 * All that a site takes along to begin with an improvement, as one ZIP. The same content makes the same bytes. Open
 * notices stand at the top of every sheet.
 */
@org.springframework.stereotype.Component
class Packs {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int MOST_PROGRAMMES = 100;

    private final Programmes programmes;
    private final ReadinessForm readiness;
    private final Made made;

    Packs(Programmes programmes, ReadinessForm readiness, Made made) {
        this.programmes = programmes;
        this.readiness = readiness;
        this.made = made;
    }

    /**
     * A file to take away.
     *
     * @param name  with the version and its date: "hourly-rounds-version-2-2026-03-01"
     * @param key   changes when the content does
     * @param bytes makes the file, or brings the one that is kept
     */
    record Pack(String name, String key, Supplier<byte[]> bytes) {}

    Pack of(Shared shared, Citation citation) {
        var name = name(shared);
        var summary = OnePage.of(shared, citation, 1);
        var description = Sheets.description(shared, citation);
        var measures = Measures.of(shared, aims(shared));
        var form = readiness.current().map(current -> Readiness.of(shared, current));
        var readMe = readMe(shared, citation, form.isPresent());
        var key = Made.key("pack", name, readMe, summary, description, measures, form);
        return new Pack(
                name,
                key,
                () -> made.of(key, () -> {
                    var files = new LinkedHashMap<String, byte[]>();
                    files.put("README.txt", utf8(readMe));
                    files.put("one-page.pdf", Sheaf.onePage(shared, citation));
                    files.put("description.pdf", Sheaf.pdf(description, shared.published()));
                    files.put(
                            "description-to-edit.docx",
                            Reproducible.docx(SheetDocx.of(description), shared.published()));
                    files.put("components.csv", components(shared));
                    files.put("checklist-items.csv", items(shared));
                    files.put("measures.txt", utf8(SheetText.of(measures)));
                    form.ifPresent(sheet -> files.put("readiness-form.pdf", Sheaf.pdf(sheet, shared.published())));
                    form.ifPresent(sheet -> files.put(
                            "readiness-form-to-edit.docx", Reproducible.docx(SheetDocx.of(sheet), shared.published())));
                    return Reproducible.zip(within(name, files), shared.published());
                }));
    }

    static String name(Shared shared) {
        return "%s-version-%d-%s"
                .formatted(
                        shared.improvement().code().value(),
                        shared.version().number(),
                        shared.published().atZone(LONDON).toLocalDate());
    }

    private static Map<String, byte[]> within(String folder, Map<String, byte[]> files) {
        var within = new LinkedHashMap<String, byte[]>();
        files.forEach((file, bytes) -> within.put(folder + "/" + file, bytes));
        return within;
    }

    /** What the public programmes of this improvement aim at. */
    private List<SpreadAim> aims(Shared shared) {
        var code = shared.improvement().code().value();
        return programmes.list(code, Optional.empty(), MOST_PROGRAMMES, 0).stream()
                .filter(programme -> programme.improvementCode().equals(code))
                .map(ProgrammeSummary::id)
                .flatMap(id -> programmes.aims(id).stream())
                .toList();
    }

    private static String readMe(Shared shared, Citation citation, boolean form) {
        var files = Stream.of(
                        "one-page.pdf: the improvement on one side of A4, to hand around",
                        "description.pdf: everything a stranger needs to repeat it",
                        "description-to-edit.docx: the same, to fit to your place",
                        "components.csv: the core and adaptable parts as a table",
                        "checklist-items.csv: the items of its checklists; only the heading if it has none",
                        "measures.txt: what to measure, as far as it is recorded",
                        form ? "readiness-form.pdf, readiness-form-to-edit.docx: what a site asks itself first" : "")
                .filter(line -> !line.isEmpty())
                .toList();
        var sheet = new Sheet(
                "Adopter pack: " + shared.improvement().title(),
                Sheets.state(shared),
                Stream.of(
                                Sheets.notices(shared).stream(),
                                Stream.<Sheet.Block>of(
                                        new Sheet.Heading(2, "What is in this pack"),
                                        new Sheet.Bullets(files),
                                        new Sheet.Heading(2, "Before you begin"),
                                        new Sheet.Words(
                                                "Keep the core parts as they are; fit the adaptable parts to your place, and write down what you changed and why. "
                                                        + "Look at the page again before you go live: notices and versions may have come since. "
                                                        + citation.url()),
                                        new Sheet.Heading(2, "Owner, licence and how to cite"),
                                        new Sheet.Bullets(Sheets.terms(shared, citation))))
                        .flatMap(blocks -> blocks)
                        .toList());
        return SheetText.of(sheet);
    }

    private static byte[] components(Shared shared) {
        return csv(
                List.of("part", "core_or_adaptable", "what_it_is_for", "how_it_was_done", "why_core_or_adaptable"),
                shared,
                shared.version().components().stream()
                        .map(Component::text)
                        .map(text -> List.of(
                                text.name(),
                                text.core() ? "core" : "adaptable",
                                text.function(),
                                text.form(),
                                text.rationale())));
    }

    private static byte[] items(Shared shared) {
        return csv(
                List.of("checklist", "when", "what_is_done", "core_or_adaptable"),
                shared,
                shared.version().components().stream()
                        .flatMap(component -> component.checklist().items().stream()
                                .map(item -> List.of(
                                        component.text().name(),
                                        item.time(),
                                        item.words(),
                                        item.core() ? "core" : "adaptable"))));
    }

    /** Every row says which version it is of and which notices are open, because tables travel without their pack. */
    private static byte[] csv(List<String> header, Shared shared, Stream<List<String>> rows) {
        var about = List.of(
                shared.improvement().code().value(),
                String.valueOf(shared.version().number()),
                shared.published().atZone(LONDON).toLocalDate().toString(),
                String.join(
                        "; ",
                        shared.notices().stream()
                                .map(notice -> notice.kind().label())
                                .toList()));
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(Stream.concat(
                            Stream.of("improvement_code", "version", "version_published", "open_notices"),
                            header.stream())
                    .toList());
            rows.forEach(row -> csv.writeRecord(Stream.concat(about.stream(), row.stream())
                    .map(CsvFile::text)
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return utf8(out.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
