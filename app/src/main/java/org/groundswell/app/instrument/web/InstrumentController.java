package org.groundswell.app.instrument.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.InstrumentVersions;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.ui.Pages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The instruments there are, for anybody to read and to take away. */
@Controller
@RequestMapping("/instruments")
class InstrumentController {

    private static final MediaType YAML = new MediaType("application", "yaml", UTF_8);

    private final Instruments instruments;
    private final InstrumentVersions versions;

    InstrumentController(Instruments instruments, InstrumentVersions versions) {
        this.instruments = instruments;
        this.versions = versions;
    }

    @GetMapping
    ModelAndView all() {
        return Pages.show("instrument/instruments", InstrumentsPage.of(instruments.all()));
    }

    /** The current version; where all are retired, the latest that was in use. */
    @GetMapping("/{code}")
    ModelAndView current(@PathVariable String code, Optional<Member> member) {
        int number = instruments
                .findCurrent(code)
                .map(instrument -> instrument.version())
                .or(() -> versions.published(code).stream()
                        .map(version -> version.version())
                        .findFirst())
                .orElseThrow(() -> new NotFound("instrument", code));
        return version(code, number, member);
    }

    @GetMapping("/{code}/versions/{number:[0-9]{1,4}}")
    ModelAndView version(@PathVariable String code, @PathVariable int number, Optional<Member> member) {
        var page = InstrumentPage.of(versions.get(code, number, member), versions.published(code));
        return Pages.show("instrument/instrument", page);
    }

    @GetMapping("/{code}/versions/{number:[0-9]{1,4}}/file")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable int number, Optional<Member> member) {
        var name = "%s-%d.yaml".formatted(code, number);
        return ResponseEntity.ok()
                .contentType(YAML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(versions.text(code, number, member).getBytes(UTF_8));
    }
}
