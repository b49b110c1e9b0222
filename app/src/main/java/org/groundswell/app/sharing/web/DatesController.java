package org.groundswell.app.sharing.web;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.groundswell.app.directory.Member;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The dates of a programme for a calendar that subscribes to them (iCalendar, RFC 5545): aims, waves, exit. */
@Controller
class DatesController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Programmes programmes;
    private final InstantSource clock;

    DatesController(Programmes programmes, InstantSource clock) {
        this.programmes = programmes;
        this.clock = clock;
    }

    @GetMapping("/programmes/{code}/dates.ics")
    ResponseEntity<String> dates(@PathVariable String code, Optional<Member> member) {
        var programme = programmes.get(code, member);
        var page = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/programmes/{code}/plan")
                .buildAndExpand(code)
                .toUri();
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Groundswell//Programme dates//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (var date : of(programme)) {
            calendar.add(event(date, page, clock.instant()));
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(code + "-dates.ics")
                                .build()
                                .toString())
                .body(calendar.toString());
    }

    /**
     * One entry of the calendar.
     *
     * @param uid   the same for the same thing however its date moves
     * @param until the last day, the first one included
     */
    private record Entry(String uid, LocalDate from, LocalDate until, String summary, String words) {}

    private List<Entry> of(Programme programme) {
        var entries = new ArrayList<Entry>();
        for (var aim : programmes.aims(programme.id())) {
            entries.add(new Entry(
                    "aim-" + aim.id().value(),
                    aim.by(),
                    aim.by(),
                    programme.name() + ": aim due",
                    "%s: from %s to %s, for %s"
                            .formatted(
                                    aim.measure(),
                                    aim.from().toPlainString(),
                                    aim.to().toPlainString(),
                                    aim.population())));
        }
        for (var wave : programmes.waves(programme.id())) {
            var starts = wave.starts();
            if (starts != null) {
                var ends = wave.ends();
                entries.add(new Entry(
                        "wave-" + wave.id().value(),
                        starts,
                        ends == null ? starts : ends,
                        "%s: wave %d, %s".formatted(programme.name(), wave.number(), wave.name()),
                        wave.test() ? "Test wave" : ""));
            }
        }
        var exit = programme.exitDate();
        if (exit != null) {
            entries.add(new Entry(
                    "exit-" + programme.id().value(), exit, exit, programme.name() + ": exit", programme.exitPlan()));
        }
        return entries;
    }

    private static VEvent event(Entry entry, URI page, Instant now) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid() + "@groundswell"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(entry.from()));
        // The end of a whole day is the day after (RFC 5545, 3.6.1).
        event.add(new DtEnd<>(entry.until().plusDays(1)));
        event.add(new Url(page));
        event.add(new Summary(entry.summary()));
        if (!entry.words().isEmpty()) {
            event.add(new Description(entry.words()));
        }
        return event;
    }
}
