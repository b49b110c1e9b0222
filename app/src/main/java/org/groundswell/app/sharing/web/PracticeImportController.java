package org.groundswell.app.sharing.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.sharing.PracticeFields;
import org.groundswell.app.sharing.PracticeImports;
import org.groundswell.app.sharing.PracticeOutcome;
import org.groundswell.app.sharing.PracticePlan;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.UploadedFiles;
import org.groundswell.app.tabular.UploadedFiles.Desk;
import org.groundswell.app.tabular.UploadedFiles.UploadedFile;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of practices in: upload, choose the columns, look at what would change, record it. */
@Controller
@RequestMapping("/imports/improvements")
class PracticeImportController {

    private static final String COLUMN = "column.";

    private final PracticeImports imports;
    private final UploadedFiles files;

    PracticeImportController(PracticeImports imports, UploadedFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @GetMapping
    ModelAndView upload() {
        return Pages.show("sharing/upload", UploadPage.PAGE);
    }

    @PostMapping
    ModelAndView upload(@RequestParam MultipartFile file, Member member) {
        var name = file.getOriginalFilename();
        try {
            var id = files.add(desk(member), name == null ? "" : name, file.getBytes());
            return Pages.seeOther(url(id));
        } catch (Refusal refusal) {
            return Pages.refuse("sharing/upload", UploadPage.PAGE, FormErrors.of(refusal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{file}")
    ModelAndView columns(@PathVariable UUID file, Member member) {
        var uploaded = files.get(desk(member), file);
        return Pages.show("sharing/columns", ColumnsPage.of(uploaded, mapping(uploaded)))
                .addObject("errors", FormErrors.NONE);
    }

    @PostMapping("/{file}")
    ModelAndView columns(@PathVariable UUID file, @RequestParam Map<String, String> typed, Member member) {
        var uploaded = files.get(desk(member), file);
        var columns = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith(COLUMN)) {
                columns.put(name.substring(COLUMN.length()), value);
            }
        });
        try {
            var mapping =
                    ColumnMapping.chosen(PracticeFields.ALL, uploaded.table().header(), columns, Map.of());
            files.choose(file, mapping);
            imports.remember(uploaded.table(), mapping);
            return Pages.seeOther(url(file) + "/review");
        } catch (Refusal refusal) {
            return Pages.refuse("sharing/columns", ColumnsPage.of(uploaded, mapping(uploaded)), FormErrors.of(refusal));
        }
    }

    @GetMapping("/{file}/review")
    ModelAndView review(
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Member member) {
        var uploaded = files.get(desk(member), file);
        var only = Stream.of(PracticeOutcome.values())
                .filter(outcome -> outcome.name().equals(kind))
                .findFirst();
        return Pages.show(
                "sharing/review",
                ReviewPage.of(
                        uploaded,
                        plan(uploaded, member),
                        only,
                        Math.max(1, page),
                        member.isAdministrator(),
                        WishForm.EMPTY));
    }

    @PostMapping("/{file}/apply")
    ModelAndView apply(
            @PathVariable UUID file, @ModelAttribute WishForm form, Member member, RedirectAttributes flash) {
        var uploaded = files.get(desk(member), file);
        PracticePlan done;
        try {
            done = imports.apply(uploaded.table(), mapping(uploaded), form.wish(), member);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    "sharing/review",
                    ReviewPage.of(
                            uploaded, plan(uploaded, member), Optional.empty(), 1, member.isAdministrator(), form),
                    FormErrors.of(refusal));
        }
        files.discard(file);
        var counts = done.counts();
        return Pages.seeOther(
                form.shares() ? "/improvements" : "/improvements/mine",
                "Recorded: %,d new, %,d changed, %,d unchanged, %,d left alone, %,d refused."
                        .formatted(
                                counts.getOrDefault(PracticeOutcome.NEW, 0),
                                counts.getOrDefault(PracticeOutcome.CHANGED, 0),
                                counts.getOrDefault(PracticeOutcome.UNCHANGED, 0),
                                counts.getOrDefault(PracticeOutcome.EDITED_HERE, 0),
                                counts.getOrDefault(PracticeOutcome.REFUSED, 0)),
                flash);
    }

    @PostMapping("/{file}/discard")
    ModelAndView discard(@PathVariable UUID file, Member member, RedirectAttributes flash) {
        files.discard(files.get(desk(member), file).id());
        return Pages.seeOther("/imports/improvements", "The file is discarded; nothing was recorded.", flash);
    }

    private PracticePlan plan(UploadedFile uploaded, Member member) {
        return imports.plan(uploaded.table(), mapping(uploaded), member);
    }

    private ColumnMapping mapping(UploadedFile uploaded) {
        return uploaded.mapping().orElseGet(() -> imports.mapping(uploaded.table()));
    }

    private static Desk desk(Member member) {
        return new Desk(PracticeFields.KIND, "", member.id().value());
    }

    private static String url(UUID file) {
        return "/imports/improvements/" + file;
    }
}
