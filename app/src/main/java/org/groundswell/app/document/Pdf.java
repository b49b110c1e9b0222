package org.groundswell.app.document;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.groundswell.app.problem.Conflict;
import org.jsoup.helper.W3CDom;

/**
 * Makes a PDF of a part of a page: tagged, with title, language, bookmarks, alternative texts and embedded fonts, as
 * PDF/UA (ISO 14289-1) asks. The renderer reads nothing but what it is given: no network, no files.
 */
public final class Pdf {

    /** Characters of HTML, pictures included; some hundred pages. */
    static final int LONGEST = 8_000_000;

    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 30;
    private static final Semaphore FREE = new Semaphore(AT_ONCE, true);
    private static final String FAMILY = "Open Sans";
    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Pdf() {}

    /**
     * @param title what the document is called; shown by readers in place of a file name
     * @param lang  language of the text: "en-GB"
     * @param html  the content, without html, head and body. Pictures as data: addresses with alternative texts; SVG as
     *     our charts draw it, which takes the alternative text from the aria-label around it. Headings become
     *     bookmarks. Scripts, forms and styles are left out; so are links that lead nowhere outside the pages
     * @throws Conflict if very many are made at once
     * @throws IllegalArgumentException if the content is larger than 8 million characters
     */
    public static byte[] of(String title, String lang, String html) {
        if (html.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A document has at most %,d characters, got %,d".formatted(LONGEST, html.length()));
        }
        var document = new W3CDom().fromJsoup(PdfSource.of(title, lang, html));
        take();
        try {
            var out = new ByteArrayOutputStream();
            builder().withW3cDocument(document, null).toStream(out).run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FREE.release();
        }
    }

    private static void take() {
        try {
            if (FREE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Conflict("Many documents are being made at this moment. Try again in a minute.");
    }

    private static PdfRendererBuilder builder() {
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Groundswell")
                .useReplacementText("?")
                .useSVGDrawer(new BatikSVGDrawer());
        for (var priority : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, _) -> uri.startsWith("data:image/"), priority);
        }
        font(builder, "OpenSans-Regular.ttf", REGULAR, FontStyle.NORMAL);
        font(builder, "OpenSans-Italic.ttf", REGULAR, FontStyle.ITALIC);
        font(builder, "OpenSans-Bold.ttf", BOLD, FontStyle.NORMAL);
        font(builder, "OpenSans-BoldItalic.ttf", BOLD, FontStyle.ITALIC);
        // Arrows and mathematical signs that the first family has not.
        builder.useFont(
                stream(PDDocument.class, "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                "Liberation Sans",
                REGULAR,
                FontStyle.NORMAL,
                true,
                EVERYWHERE);
        return builder;
    }

    private static void font(PdfRendererBuilder builder, String file, int weight, FontStyle style) {
        builder.useFont(stream(Pdf.class, file), FAMILY, weight, style, true, EVERYWHERE);
    }

    private static FSSupplier<InputStream> stream(Class<?> beside, String name) {
        return () -> {
            var stream = beside.getResourceAsStream(name);
            if (stream == null) {
                throw new IllegalStateException("The program comes with " + name + ", but it is not there");
            }
            return stream;
        };
    }
}
