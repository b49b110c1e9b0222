package org.groundswell.app.directory.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.imports.ChangeKind;
import org.groundswell.app.directory.imports.ImportId;
import org.groundswell.app.directory.imports.ImportJobs;
import org.groundswell.app.directory.imports.ImportProgress;
import org.groundswell.app.directory.imports.ImportState;
import org.groundswell.app.directory.imports.Imports;
import org.groundswell.app.directory.imports.SiteListFields;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing lists to the directory: upload, columns, review, apply, result. For administrators. */
@Controller
class ImportsController {

    private static final String LIST = "directory/imports";
    private static final String COLUMNS = "directory/columns";
    private static final String ONE = "directory/import";

    private final Imports imports;
    private final ImportJobs jobs;
    private final ImportProgress progress;
    private final Directory directory;

    ImportsController(Imports imports, ImportJobs jobs, ImportProgress progress, Directory directory) {
        this.imports = imports;
        this.jobs = jobs;
        this.progress = progress;
        this.directory = directory;
    }

    @GetMapping("/admin/imports")
    ModelAndView history(@RequestParam(defaultValue = "1") int page, Member member) {
        return Pages.show(LIST, history(page, TypedDate.of(directory.today()), member));
    }

    private ImportsPage history(int page, TypedDate asAt, Member member) {
        return ImportsPage.of(imports.history(page, member), asAt);
    }

    @PostMapping("/admin/imports")
    ModelAndView bring(
            @RequestParam @Nullable MultipartFile file,
            @RequestParam(name = "asAt.day", defaultValue = "") String day,
            @RequestParam(name = "asAt.month", defaultValue = "") String month,
            @RequestParam(name = "asAt.year", defaultValue = "") String year,
            Member member)
            throws IOException {
        var asAt = new TypedDate(day, month, year);
        try {
            if (file == null || file.isEmpty()) {
                throw new Refusal("file", "Choose the file that holds the list");
            }
            var name = file.getOriginalFilename();
            var brought = imports.bring(
                    file.getBytes(),
                    name == null || name.isBlank() ? "list" : name,
                    asAt.orRefuse("asAt", "the date the list is as at"),
                    member);
            if (brought.state() == ImportState.QUEUED) {
                jobs.compare(brought.id());
            }
            return Pages.seeOther(
                    ImportPage.href(brought.id()) + (brought.state() == ImportState.MAPPING ? "/columns" : ""));
        } catch (Refusal refusal) {
            return Pages.refuse(LIST, history(1, asAt, member), FormErrors.of(refusal));
        }
    }

    @GetMapping(DirectoryRoutes.IMPORT)
    ModelAndView one(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page,
            Member member) {
        return Pages.show(ONE, page(ImportId.of(id), kind, page, member));
    }

    private ImportPage page(ImportId id, String kind, int page, Member member) {
        var brought = imports.get(id, member);
        if (brought.state().isRunning()) {
            jobs.markIfInterrupted(id);
            brought = imports.get(id, member);
        }
        var chosen = Arrays.stream(ChangeKind.values())
                .filter(each -> each.key().equals(kind))
                .findFirst()
                .orElse(null);
        return ImportPage.of(brought, imports.rows(id, chosen, page, member), chosen, progress.of(id));
    }

    @GetMapping(DirectoryRoutes.IMPORT + "/columns")
    ModelAndView columns(@PathVariable String id, Member member) {
        var brought = imports.get(ImportId.of(id), member);
        if (brought.state() != ImportState.MAPPING) {
            return Pages.seeOther(ImportPage.href(brought.id()));
        }
        return Pages.show(COLUMNS, ColumnsPage.of(brought, imports.table(brought.id(), member), brought.mapping()));
    }

    @PostMapping(DirectoryRoutes.IMPORT + "/columns")
    ModelAndView choose(@PathVariable String id, @RequestParam Map<String, String> form, Member member) {
        var one = ImportId.of(id);
        var options = Map.of(
                ColumnMapping.DATES, form.getOrDefault(ColumnMapping.DATES, ""),
                SiteListFields.SCHEME,
                        form.getOrDefault(SiteListFields.SCHEME, "").strip(),
                SiteListFields.TYPE, form.getOrDefault("typeOfAll", ""));
        try {
            imports.map(one, ColumnsPage.columns(form), options, member);
        } catch (Refusal refusal) {
            var brought = imports.get(one, member);
            var table = imports.table(one, member);
            return Pages.refuse(
                    COLUMNS,
                    ColumnsPage.of(brought, table, ColumnsPage.typed(form, table.header(), options)),
                    FormErrors.of(refusal));
        }
        jobs.compare(one);
        return Pages.seeOther(ImportPage.href(one));
    }

    @PostMapping(DirectoryRoutes.IMPORT + "/columns/again")
    ModelAndView chooseAgain(@PathVariable String id, Member member) {
        imports.mapAgain(ImportId.of(id), member);
        return Pages.seeOther(ImportPage.href(ImportId.of(id)) + "/columns");
    }

    @PostMapping(DirectoryRoutes.IMPORT + "/compare")
    ModelAndView compare(@PathVariable String id, Member member) {
        imports.compareAgain(ImportId.of(id), member);
        jobs.compare(ImportId.of(id));
        return Pages.seeOther(ImportPage.href(ImportId.of(id)));
    }

    @PostMapping(DirectoryRoutes.IMPORT + "/apply")
    ModelAndView apply(
            @PathVariable String id, @RequestParam(defaultValue = "false") boolean skipRefused, Member member) {
        var one = ImportId.of(id);
        try {
            imports.queueApplying(one, skipRefused, member);
        } catch (Refusal refusal) {
            return Pages.refuse(ONE, page(one, "", 1, member), FormErrors.of(refusal));
        }
        jobs.apply(one);
        return Pages.seeOther(ImportPage.href(one));
    }

    @PostMapping(DirectoryRoutes.IMPORT + "/discard")
    ModelAndView discard(@PathVariable String id, Member member, RedirectAttributes flash) {
        imports.discard(ImportId.of(id), member);
        return Pages.seeOther("/admin/imports", "Discarded: nothing of the list was applied", flash);
    }
}
