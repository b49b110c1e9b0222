package org.groundswell.app.audit.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.audit.AuditEvent;
import org.groundswell.app.audit.AuditTrail.Listing;
import org.groundswell.app.ui.Paging;

/** The audit, in words. */
public record AuditPage(
        String person,
        String subject,
        String action,
        String from,
        String to,
        List<Row> rows,
        Paging paging,
        String csvHref) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** One event, ready to print. */
    public record Row(String at, String by, String action, String subject, String subjectHref, String detail) {}

    static AuditPage of(AuditForm form, int page, Listing listing) {
        return new AuditPage(
                form.person(),
                form.subject(),
                form.action(),
                form.from(),
                form.to(),
                listing.events().stream()
                        .map(event -> new Row(
                                TIME.format(event.at()),
                                by(event, listing.names()),
                                event.action(),
                                event.subject(),
                                new AuditForm("", event.subject(), "", "", "").href("/admin/audit"),
                                event.detail()))
                        .toList(),
                Paging.of(page, listing.total(), form.href("/admin/audit")),
                form.href("/admin/audit.csv"));
    }

    /** The name of who did it; the id where there is no name for it. */
    static String by(AuditEvent event, Map<UUID, String> names) {
        var id = event.by();
        return id == null ? "The system" : names.getOrDefault(id, id.toString());
    }
}
