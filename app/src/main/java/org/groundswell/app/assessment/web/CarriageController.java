package org.groundswell.app.assessment.web;

import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.assessment.Assessable;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Carriage;
import org.groundswell.app.directory.Member;
import org.groundswell.app.document.Pdf;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.PartDrawing;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Assessments taken away as files, and brought in. */
@Controller
class CarriageController {

    private final Assessments assessments;
    private final Carriage carriage;
    private final Subjects subjects;
    private final ResultController results;
    private final PartDrawing drawing;

    CarriageController(
            Assessments assessments,
            Carriage carriage,
            Subjects subjects,
            ResultController results,
            PartDrawing drawing) {
        this.assessments = assessments;
        this.carriage = carriage;
        this.subjects = subjects;
        this.results = results;
        this.drawing = drawing;
    }

    @GetMapping("/assessments/{id}/export.json")
    ResponseEntity<byte[]> export(@PathVariable AssessmentId id, Member member) {
        return file(
                "assessment.json",
                MediaType.APPLICATION_JSON,
                carriage.export(id, member).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/assessments/{id}/result.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable AssessmentId id, Optional<Member> member) {
        var page = results.page(assessments.get(id, member), member);
        var html = new StringOutput();
        drawing.part("document", "Result", "assessment/document", Map.of("page", page))
                .content()
                .writeTo(html);
        return file(
                "result.pdf",
                MediaType.APPLICATION_PDF,
                Pdf.of(page.head().title() + ": " + page.head().instrument(), "en-GB", html.toString()));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    @GetMapping("/assessments/import")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String improvement,
            @RequestParam(defaultValue = "") String adoption,
            Member member) {
        return Pages.show(
                "assessment/bring", page(subjects.find(improvement, adoption, member), improvement, adoption));
    }

    @PostMapping("/assessments/import")
    ModelAndView bring(
            @RequestParam(defaultValue = "") String improvement,
            @RequestParam(defaultValue = "") String adoption,
            @RequestParam(required = false) Optional<MultipartFile> file,
            Member member,
            RedirectAttributes flash)
            throws IOException {
        var subject = subjects.find(improvement, adoption, member);
        try {
            var content = file.filter(sent -> !sent.isEmpty())
                    .orElseThrow(() -> new Refusal("file", "Choose a file"))
                    .getBytes();
            var id = carriage.bring(subject, new String(content, StandardCharsets.UTF_8), member);
            return Pages.seeOther(AssessmentController.url(id), "The assessment is here, as it was.", flash);
        } catch (Refusal refusal) {
            var inFile = new Refusal(refusal.reasons().stream()
                    .map(reason -> new Refusal.Reason("file", reason.message()))
                    .toList());
            return Pages.refuse("assessment/bring", page(subject, improvement, adoption), FormErrors.of(inFile));
        }
    }

    private static BringPage page(Assessable subject, String improvement, String adoption) {
        boolean ofAdoption = !adoption.isEmpty();
        return new BringPage(
                subject.title(),
                ofAdoption ? "adoption" : "improvement",
                ofAdoption ? adoption : improvement,
                List.of(new Link(
                        subject.title(), ofAdoption ? "/adoptions/" + adoption : "/improvements/" + improvement)));
    }
}
