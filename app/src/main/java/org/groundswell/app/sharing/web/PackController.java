package org.groundswell.app.sharing.web;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.improvement.Citation;
import org.groundswell.app.improvement.ImprovementStatus;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.sharing.OnePage;
import org.groundswell.app.sharing.Shared;
import org.groundswell.app.sharing.SharedImprovements;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What is taken away of an improvement: one page, the adopter pack, the picture for links. Public once it is shared. */
@Controller
@RequestMapping("/improvements/{code}")
class PackController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final SharedImprovements improvements;
    private final Packs packs;
    private final Made made;

    PackController(SharedImprovements improvements, Packs packs, Made made) {
        this.improvements = improvements;
        this.packs = packs;
        this.made = made;
    }

    @GetMapping("/summary")
    ModelAndView summary(@PathVariable String code) {
        var shared = improvements.get(code);
        var sheet = OnePage.of(shared, citation(shared), 1);
        var home = "/improvements/" + code;
        return Pages.show(
                "sharing/summary",
                new SummaryPage(
                        sheet.title(),
                        sheet.state(),
                        shared.improvement().synthetic(),
                        SheetHtml.body(sheet),
                        home,
                        List.of(new Link("Library", "/improvements"), new Link(sheet.title(), home))));
    }

    @GetMapping("/summary.pdf")
    ResponseEntity<byte[]> summaryPdf(@PathVariable String code) {
        var shared = improvements.get(code);
        var citation = citation(shared);
        var key = Made.key("summary", OnePage.of(shared, citation, 1), shared.published());
        var pdf = made.of(key, () -> Sheaf.onePage(shared, citation));
        return file(MediaType.APPLICATION_PDF, Packs.name(shared) + "-one-page.pdf", key, pdf);
    }

    @GetMapping("/pack.zip")
    ResponseEntity<byte[]> pack(@PathVariable String code) {
        var shared = improvements.get(code);
        var pack = packs.of(shared, citation(shared));
        return file(ZIP, pack.name() + ".zip", pack.key(), pack.bytes().get());
    }

    @GetMapping("/card.png")
    ResponseEntity<byte[]> card(@PathVariable String code) {
        var shared = improvements.get(code);
        var improvement = shared.improvement();
        var warning = shared.isStopped() ? "Stop notice: do not use this" : "";
        var status = improvement.status() == ImprovementStatus.SHARED
                ? "In the library"
                : improvement.status().label();
        var owner = improvement.ownership().ownerName();
        var synthetic = improvement.synthetic() ? status + " · synthetic" : status;
        var key = Made.key("card", improvement.title(), synthetic, owner, warning);
        var png = made.of(key, () -> Card.png(improvement.title(), synthetic, owner, warning));
        return ResponseEntity.ok()
                .eTag(key)
                .cacheControl(CacheControl.noCache().cachePublic())
                .contentType(MediaType.IMAGE_PNG)
                .body(png);
    }

    private static Citation citation(Shared shared) {
        var base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return Citation.of(shared.improvement(), Optional.of(shared.version()), base)
                .orElseThrow(() -> new NotFound(
                        "shared improvement", shared.improvement().code().value()));
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, String key, byte[] bytes) {
        return ResponseEntity.ok()
                .eTag(key)
                .cacheControl(CacheControl.noCache())
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
