package org.groundswell.app.sharing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.Loader;
import org.groundswell.app.document.Pdf;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.sharing.OnePage;
import org.groundswell.app.sharing.Shared;
import org.groundswell.app.sharing.Sheet;

/** Sheets as PDF files. */
final class Sheaf {

    /** How much of the texts stays, tried one after the other until a sheet fits on one side. */
    private static final double[] FULLNESS = {1, 0.8, 0.6, 0.45, 0.3};

    private Sheaf() {}

    static byte[] pdf(Sheet sheet, Instant at) {
        return Reproducible.pdf(Pdf.of(named(sheet), "en-GB", SheetHtml.of(sheet)), at);
    }

    /** One side of A4: as much of the texts as fits. */
    static byte[] onePage(Shared shared, Citation citation) {
        return DoubleStream.of(FULLNESS)
                .mapToObj(fullness -> onePage(OnePage.of(shared, citation, fullness), shared.published()))
                .filter(pdf -> pages(pdf) == 1)
                .findFirst()
                .orElseGet(
                        () -> onePage(OnePage.of(shared, citation, FULLNESS[FULLNESS.length - 1]), shared.published()));
    }

    private static byte[] onePage(Sheet sheet, Instant at) {
        var html = "<div class=\"compact\">" + SheetHtml.of(sheet) + "</div>";
        return Reproducible.pdf(Pdf.of(named(sheet), "en-GB", html), at);
    }

    private static String named(Sheet sheet) {
        return sheet.title() + ". " + sheet.state();
    }

    static int pages(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
