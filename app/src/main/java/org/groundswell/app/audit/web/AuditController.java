package org.groundswell.app.audit.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.audit.AuditEvent;
import org.groundswell.app.audit.AuditTrail;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AuditController {

    private static final String TEMPLATE = "audit/audit";

    /** Rows read at once for a download; a long audit never lies in memory as a whole. */
    private static final int PIECE = 5_000;

    private final AuditTrail trail;

    AuditController(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/admin/audit")
    ModelAndView show(AuditForm form, @RequestParam(defaultValue = "1") int page) {
        int asked = Math.max(1, page);
        var listing = trail.page(form.filter(), Paging.ROWS, (long) (asked - 1) * Paging.ROWS);
        var shown = AuditPage.of(form, asked, listing);
        FormErrors errors = form.errors();
        return errors.any() ? Pages.refuse(TEMPLATE, shown, errors) : Pages.show(TEMPLATE, shown);
    }

    @GetMapping("/admin/audit.csv")
    void download(AuditForm form, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("audit.csv").build().toString());
        try (var csv =
                CsvWriter.builder().build(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
            csv.writeRecord("at", "by_id", "by", "action", "subject", "detail");
            long before = Long.MAX_VALUE;
            for (var piece = trail.before(form.filter(), before, PIECE);
                    !piece.events().isEmpty();
                    piece = trail.before(form.filter(), before, PIECE)) {
                for (var event : piece.events()) {
                    write(csv, event, piece.names());
                }
                before = piece.events().getLast().id();
            }
        }
    }

    private static void write(CsvWriter csv, AuditEvent event, Map<UUID, String> names) {
        csv.writeRecord(
                event.at().toString(),
                event.by() == null ? "" : event.by().toString(),
                CsvFile.text(AuditPage.by(event, names)),
                event.action(),
                CsvFile.text(event.subject()),
                CsvFile.text(event.detail()));
    }
}
