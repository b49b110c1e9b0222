package org.groundswell.app.fit.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.FitMap;
import org.groundswell.app.fit.Fits;
import org.groundswell.app.fit.SiteFits.State;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Which sites of a programme are ready, which are blocked, and what would help most of them. */
@Controller
class FitMapController {

    private static final int LAST_PAGE = 100_000;

    private final Fits fits;
    private final Programmes programmes;
    private final Improvements improvements;

    FitMapController(Fits fits, Programmes programmes, Improvements improvements) {
        this.fits = fits;
        this.programmes = programmes;
        this.improvements = improvements;
    }

    @GetMapping("/programmes/{code}/fit")
    ModelAndView map(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String order,
            @RequestParam(defaultValue = "1") String page,
            Member member) {
        var programme = programmes.get(code, Optional.of(member));
        var asked = new FitMapPage.Asked(
                Arrays.stream(State.values())
                        .filter(each -> each.name().equals(state))
                        .findFirst()
                        .orElse(null),
                FitOrder.of(order),
                page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1);
        var improvement = improvements.get(programme.improvement());
        return Pages.show(
                "fit/map",
                FitMapPage.of(
                        programme,
                        fits.map(programme, member),
                        "/improvements/" + improvement.code().value(),
                        asked,
                        FitWords.day(programmes.today())));
    }

    @GetMapping("/programmes/{code}/fit.csv")
    ResponseEntity<String> csv(@PathVariable String code, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        var map = fits.map(programme, member);
        return CsvFile.named(programme.code() + "-fit.csv", csv -> {
            csv.writeRecord(header(map));
            map.sites().forEach(site -> csv.writeRecord(cells(site)));
        });
    }

    private static List<String> header(FitMap map) {
        var header = new ArrayList<>(List.of(
                "site_code", "site_name", "stage", "state", "fit", "met", "known", "blocking", "source", "rated_on"));
        map.dimensions().forEach(dimension -> {
            header.add(dimension.code() + "_required");
            header.add(dimension.code() + "_site");
        });
        return header;
    }

    private static List<String> cells(FitMap.Row site) {
        var fit = site.fit();
        var rated = site.rated();
        var cells = new ArrayList<>(List.of(
                site.code(),
                CsvFile.text(site.name()),
                site.stage().name(),
                fit.state().name(),
                fit.known().map(known -> "%.6f".formatted(known.fit())).orElse(""),
                fit.known().map(known -> Integer.toString(known.met())).orElse(""),
                Long.toString(fit.knownCount()),
                fit.blocking().stream().map(cell -> cell.dimension().code()).collect(Collectors.joining(" ")),
                rated == null ? "" : rated.assessed() ? "assessment" : "quick-rating",
                rated == null ? "" : rated.ratedAt().toString().substring(0, "2026-01-01".length())));
        fit.cells().forEach(cell -> {
            cells.add(Integer.toString(cell.requirement().level()));
            cells.add(cell.known() ? FitWords.plain(cell.level()) : "");
        });
        return cells;
    }
}
