package org.groundswell.app.ui;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Whole days for a calendar that subscribes to them (iCalendar, RFC 5545).
 *
 * @param product what made them, in English: "Programme dates"
 * @param file    name it is saved under: "feno-2021-dates.ics"
 */
public record CalendarFile(String product, String file, List<Entry> entries) {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    /**
     * One entry.
     *
     * @param uid   the same for the same thing however its date moves
     * @param until the last day, the first one included
     * @param words more about it; "" if there is no more to say
     * @param page  where it stands
     */
    public record Entry(String uid, LocalDate from, LocalDate until, String summary, String words, URI page) {}

    public CalendarFile {
        entries = List.copyOf(entries);
    }

    /** The answer to whoever asks for it, as at that moment. */
    public ResponseEntity<String> answer(Instant now) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Groundswell//%s//EN".formatted(product)));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, now)));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(file).build().toString())
                .body(calendar.toString());
    }

    private static VEvent event(Entry entry, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid() + "@groundswell"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.from()));
        // The end of a whole day is the day after (RFC 5545, 3.6.1).
        event.add(new DtEnd<>(entry.until().plusDays(1)));
        event.add(new Url(entry.page()));
        event.add(new Summary(entry.summary()));
        if (!entry.words().isEmpty()) {
            event.add(new Description(entry.words()));
        }
        return event;
    }
}
