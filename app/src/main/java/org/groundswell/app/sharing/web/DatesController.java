package org.groundswell.app.sharing.web;

import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.CalendarFile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The dates of a programme for a calendar that subscribes to them (iCalendar, RFC 5545): aims, waves, exit. */
@Controller
class DatesController {

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
        return new CalendarFile("Programme dates", code + "-dates.ics", of(programme, page)).answer(clock.instant());
    }

    private List<CalendarFile.Entry> of(Programme programme, URI page) {
        var entries = new ArrayList<CalendarFile.Entry>();
        for (var aim : programmes.aims(programme.id())) {
            entries.add(new CalendarFile.Entry(
                    "aim-" + aim.id().value(),
                    aim.by(),
                    aim.by(),
                    programme.name() + ": aim due",
                    "%s: from %s to %s, for %s"
                            .formatted(
                                    aim.measure(),
                                    aim.from().toPlainString(),
                                    aim.to().toPlainString(),
                                    aim.population()),
                    page));
        }
        for (var wave : programmes.waves(programme.id())) {
            var starts = wave.starts();
            if (starts != null) {
                var ends = wave.ends();
                entries.add(new CalendarFile.Entry(
                        "wave-" + wave.id().value(),
                        starts,
                        ends == null ? starts : ends,
                        "%s: wave %d, %s".formatted(programme.name(), wave.number(), wave.name()),
                        wave.test() ? "Test wave" : "",
                        page));
            }
        }
        var exit = programme.exitDate();
        if (exit != null) {
            entries.add(new CalendarFile.Entry(
                    "exit-" + programme.id().value(),
                    exit,
                    exit,
                    programme.name() + ": exit",
                    programme.exitPlan(),
                    page));
        }
        return entries;
    }
}
