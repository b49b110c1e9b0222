package org.groundswell.app.adoption.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionFields;
import org.groundswell.app.adoption.AdoptionImports;
import org.groundswell.app.adoption.ExportRow;
import org.groundswell.app.adoption.ImportPlan;
import org.groundswell.app.adoption.RowOutcome;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Table;
import org.groundswell.app.tabular.UploadedFiles;
import org.groundswell.app.tabular.UploadedFiles.Desk;
import org.groundswell.app.tabular.UploadedFiles.UploadedFile;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adoption files in and out: upload, choose the columns, look at what would change, record it. */
@Controller
@RequestMapping("/programmes/{code}")
class ImportController {

    private final AdoptionImports imports;
    private final UploadedFiles files;
    private final Programmes programmes;

    ImportController(AdoptionImports imports, UploadedFiles files, Programmes programmes) {
        this.imports = imports;
        this.files = files;
        this.programmes = programmes;
    }

    @GetMapping("/adoptions.csv")
    ResponseEntity<String> export(@PathVariable String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        var rows = imports.export(programme, member);
        return CsvFile.named(programme.code() + "-adoptions.csv", csv -> {
            csv.writeRecord(ExportRow.HEADER);
            rows.forEach(row ->
                    csv.writeRecord(row.cells().stream().map(CsvFile::text).toList()));
        });
    }

    @GetMapping("/import")
    ModelAndView upload(@PathVariable String code, Member member) {
        return Pages.show("adoption/upload", UploadPage.of(managed(code, member)));
    }

    @PostMapping("/import")
    ModelAndView upload(@PathVariable String code, @RequestParam MultipartFile file, Member member) {
        var programme = managed(code, member);
        try {
            var name = file.getOriginalFilename();
            var id = files.add(desk(programme, member), name == null ? "" : name, file.getBytes());
            return Pages.seeOther(url(programme, id));
        } catch (Refusal refusal) {
            return Pages.refuse("adoption/upload", UploadPage.of(programme), FormErrors.of(refusal));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/import/{file}")
    ModelAndView columns(@PathVariable String code, @PathVariable UUID file, Member member) {
        var programme = managed(code, member);
        var uploaded = files.get(desk(programme, member), file);
        var table = uploaded.table();
        return Pages.show("adoption/columns", ColumnsPage.of(programme, uploaded, table, mapping(uploaded, table)));
    }

    @PostMapping("/import/{file}")
    ModelAndView columns(
            @PathVariable String code,
            @PathVariable UUID file,
            @RequestParam Map<String, String> typed,
            Member member) {
        var programme = managed(code, member);
        var uploaded = files.get(desk(programme, member), file);
        var table = uploaded.table();
        try {
            var mapping = chosen(table, typed);
            // A stage column named only now brings words nobody has said the meaning of.
            boolean asks = !mapping(uploaded, table).has("stage") && mapping.has("stage");
            files.choose(file, mapping);
            imports.remember(table, mapping);
            return Pages.seeOther(url(programme, file) + (asks ? "" : "/review"));
        } catch (Refusal refusal) {
            return Pages.refuse(
                    "adoption/columns",
                    ColumnsPage.of(programme, uploaded, table, mapping(uploaded, table)),
                    FormErrors.of(refusal));
        }
    }

    private static ColumnMapping chosen(Table table, Map<String, String> typed) {
        var columns = new HashMap<String, String>();
        var options = new HashMap<String, String>();
        typed.forEach((name, value) -> {
            if (name.startsWith("column.")) {
                columns.put(name.substring("column.".length()), value);
            } else if (name.startsWith(AdoptionFields.MEANS)
                    || Stream.of(
                                    AdoptionFields.STAGE,
                                    AdoptionFields.TIER,
                                    AdoptionFields.OWNER,
                                    AdoptionFields.REASON,
                                    ColumnMapping.DATES)
                            .anyMatch(name::equals)) {
                options.put(name, value.strip());
            }
        });
        return ColumnMapping.chosen(AdoptionFields.ALL, table.header(), columns, options);
    }

    @GetMapping("/import/{file}/review")
    ModelAndView review(
            @PathVariable String code,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Member member) {
        var programme = managed(code, member);
        var plan = plan(programme, files.get(desk(programme, member), file), member);
        return Pages.show("adoption/review", ReviewPage.of(programme, file, plan, outcome(kind), Math.max(1, page)));
    }

    @PostMapping("/import/{file}/apply")
    ModelAndView apply(
            @PathVariable String code,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "false") boolean skipRefused,
            Member member,
            RedirectAttributes flash) {
        var programme = managed(code, member);
        var uploaded = files.get(desk(programme, member), file);
        var table = uploaded.table();
        ImportPlan done;
        try {
            done = imports.apply(programme, table, mapping(uploaded, table), skipRefused, Optional.of(member));
        } catch (Refusal refusal) {
            var plan = plan(programme, uploaded, member);
            return Pages.refuse(
                    "adoption/review",
                    ReviewPage.of(programme, file, plan, Optional.of(RowOutcome.REFUSED), 1),
                    FormErrors.of(refusal));
        }
        files.discard(file);
        var counts = done.counts();
        return Pages.seeOther(
                "/programmes/" + code + "/sites",
                "Recorded: %,d stages added, %,d plans, %,d rows unchanged, %,d left out or refused."
                        .formatted(
                                counts.getOrDefault(RowOutcome.ADDED, 0),
                                counts.getOrDefault(RowOutcome.PLANNED, 0),
                                counts.getOrDefault(RowOutcome.UNCHANGED, 0),
                                counts.getOrDefault(RowOutcome.LEFT_OUT, 0)
                                        + counts.getOrDefault(RowOutcome.REFUSED, 0)),
                flash);
    }

    @PostMapping("/import/{file}/discard")
    ModelAndView discard(@PathVariable String code, @PathVariable UUID file, Member member, RedirectAttributes flash) {
        var programme = managed(code, member);
        files.discard(files.get(desk(programme, member), file).id());
        return Pages.seeOther("/programmes/" + code + "/import", "The file is discarded; nothing was recorded.", flash);
    }

    private ImportPlan plan(Programme programme, UploadedFile uploaded, Member member) {
        var table = uploaded.table();
        return imports.plan(programme, table, mapping(uploaded, table), Optional.of(member));
    }

    private ColumnMapping mapping(UploadedFile uploaded, Table table) {
        return uploaded.mapping().orElseGet(() -> imports.mapping(table));
    }

    private static Optional<RowOutcome> outcome(String kind) {
        return Stream.of(RowOutcome.values())
                .filter(outcome -> outcome.name().equals(kind))
                .findFirst();
    }

    private static Desk desk(Programme programme, Member member) {
        return new Desk(
                AdoptionFields.KIND,
                programme.id().value().toString(),
                member.id().value());
    }

    private static String url(Programme programme, UUID file) {
        return "/programmes/" + programme.code() + "/import/" + file;
    }

    private Programme managed(String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        if (!programmes.mayManage(programme, member)) {
            throw new Forbidden("Only a manager of this programme may import its adoptions.");
        }
        return programme;
    }
}
