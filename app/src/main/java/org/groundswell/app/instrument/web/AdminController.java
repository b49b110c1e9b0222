package org.groundswell.app.instrument.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.InstrumentReading.Fault;
import org.groundswell.app.instrument.InstrumentReading.Faulty;
import org.groundswell.app.instrument.InstrumentReading.Valid;
import org.groundswell.app.instrument.InstrumentText;
import org.groundswell.app.instrument.InstrumentVersions;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Instruments in: upload a text, see its faults or how it looks, publish it; and retire what is outdated. */
@Controller
@RequestMapping("/admin/instruments")
class AdminController {

    private static final String LIBRARY = "instrument/library";
    private static final String HOME = "/admin/instruments";

    /** No text of as many characters as are read is longer in UTF-8. */
    private static final long MOST_BYTES = 4L * InstrumentText.LONGEST;

    private final InstrumentVersions versions;

    AdminController(InstrumentVersions versions) {
        this.versions = versions;
    }

    static String href(String code, int number) {
        return "%s/%s/%d".formatted(HOME, code, number);
    }

    @GetMapping
    ModelAndView library(Member member) {
        return Pages.show(LIBRARY, LibraryPage.of(versions.all(member)));
    }

    /** A dry run: faults come back with the text, and a text without any becomes a draft to look at. */
    @PostMapping
    ModelAndView upload(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text,
            Member member) {
        try {
            var given = given(file, text);
            return switch (InstrumentText.read(given)) {
                case Faulty(List<Fault> faults) -> refused(given, faults, told(faults.size()), member);
                case Valid _ -> keep(given, member);
            };
        } catch (Refusal refusal) {
            return refused(text.length() > InstrumentText.LONGEST ? "" : text, List.of(), refusal, member);
        }
    }

    private ModelAndView keep(String text, Member member) {
        try {
            var draft = versions.keepDraft(text, member);
            return Pages.seeOther(href(draft.code(), draft.version()));
        } catch (Refusal refusal) {
            return refused(text, List.of(), refusal, member);
        }
    }

    private ModelAndView refused(String text, List<Fault> faults, Refusal refusal, Member member) {
        return Pages.refuse(LIBRARY, LibraryPage.of(versions.all(member), text, faults), FormErrors.of(refusal));
    }

    private static Refusal told(int faults) {
        return new Refusal(
                InstrumentVersions.TEXT,
                faults == 1
                        ? "Put right the fault listed below"
                        : "Put right the %d faults listed below".formatted(faults));
    }

    private static String given(@Nullable MultipartFile file, String text) {
        try {
            if (file != null && !file.isEmpty()) {
                notTooLong("file", file.getSize(), MOST_BYTES);
                var decoded = InstrumentVersions.decoded(file.getBytes());
                notTooLong("file", decoded.length(), InstrumentText.LONGEST);
                return decoded;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (text.isBlank()) {
            throw new Refusal("file", "Choose a file, or paste its text");
        }
        notTooLong(InstrumentVersions.TEXT, text.length(), InstrumentText.LONGEST);
        return text.replace("\r\n", "\n");
    }

    /** What is too long is not shown again either. */
    private static void notTooLong(String field, long length, long most) {
        if (length > most) {
            throw new Refusal(
                    field,
                    "This is too long: %,d characters; %,d is the most. The longest that came with Groundswell has about 70,000"
                            .formatted(length, InstrumentText.LONGEST));
        }
    }

    @GetMapping("/{code}/{number:[0-9]{1,4}}")
    ModelAndView version(@PathVariable String code, @PathVariable int number, Member member) {
        return Pages.show("instrument/version", page(code, number, member));
    }

    private VersionPage page(String code, int number, Member member) {
        return VersionPage.of(versions.get(code, number, Optional.of(member)));
    }

    @PostMapping("/{code}/{number:[0-9]{1,4}}/publish")
    ModelAndView publish(@PathVariable String code, @PathVariable int number, Member member, RedirectAttributes flash) {
        versions.publish(code, number, member);
        return Pages.seeOther(href(code, number), "Published. New assessments begin with the latest version.", flash);
    }

    @GetMapping("/{code}/{number:[0-9]{1,4}}/retire")
    ModelAndView askToRetire(@PathVariable String code, @PathVariable int number, Member member) {
        return Pages.show("instrument/retire", page(code, number, member));
    }

    @PostMapping("/{code}/{number:[0-9]{1,4}}/retire")
    ModelAndView retire(@PathVariable String code, @PathVariable int number, Member member, RedirectAttributes flash) {
        versions.retire(code, number, member);
        return Pages.seeOther(href(code, number), "Retired. Assessments that began with it keep it.", flash);
    }

    @PostMapping("/{code}/{number:[0-9]{1,4}}/discard")
    ModelAndView discard(@PathVariable String code, @PathVariable int number, Member member, RedirectAttributes flash) {
        versions.discard(code, number, member);
        return Pages.seeOther(HOME, "The draft is thrown away.", flash);
    }
}
