package org.groundswell.app.insight.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.directory.Member;
import org.groundswell.app.insight.Insights;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.ui.CsvFile;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.RouteRules;
import org.groundswell.app.ui.TypedDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The cockpit of a programme: counts of sites, which anybody may read; which sites they are is not told here. */
@Controller
@RequestMapping("/programmes/{code}")
class CockpitController {

    private final Insights insights;
    private final Programmes programmes;
    private final ObjectProvider<PageParts<? super ProgrammeInFull, Member>> parts;

    CockpitController(
            Insights insights,
            Programmes programmes,
            ObjectProvider<PageParts<? super ProgrammeInFull, Member>> parts) {
        this.insights = insights;
        this.programmes = programmes;
        this.parts = parts;
    }

    @Bean
    static RouteRules insightRouteRules() {
        return RouteRules.of(
                get("/programmes/{code}", PUBLIC),
                get("/programmes/{code}/cascade.csv", PUBLIC),
                get("/programmes/{code}/curve.csv", PUBLIC));
    }

    /** What somebody asked for: the day the figures hold for; today when nothing that is a day was typed. */
    record AsAt(TypedDate day) {}

    @GetMapping
    ModelAndView show(@PathVariable String code, @ModelAttribute AsAt asked, Optional<Member> member) {
        var programme = programmes.get(code, member);
        var asAt = asked.day() == null || asked.day().isBlank()
                ? programmes.today()
                : pastOrToday(asked.day().orRefuse("day", "the day the figures hold for"));
        var inFull = programmes.inFull(programme);
        return Pages.show(
                        "insight/cockpit",
                        CockpitPage.of(
                                inFull,
                                insights.spread(programme, inFull.aims(), asAt),
                                member.filter(m -> programmes.mayRead(programme, m))
                                        .isPresent()))
                .addObject("parts", PageParts.on(inFull, member, parts.stream()));
    }

    @GetMapping("/cascade.csv")
    ResponseEntity<String> cascade(
            @PathVariable String code, @RequestParam(defaultValue = "") String asAt, Optional<Member> member) {
        var programme = programmes.get(code, member);
        var cascade = insights.cascade(programme, day(asAt));
        return CsvFile.named(programme.code() + "-cascade.csv", csv -> {
            csv.writeRecord(
                    "programme_code",
                    "as_at",
                    "stage",
                    "now_or_past",
                    "ever_reached",
                    "self_declared",
                    "data_backed",
                    "observed",
                    "targeted");
            for (var step : cascade.steps()) {
                csv.writeRecord(
                        programme.code(),
                        cascade.asAt().toString(),
                        step.stage().name(),
                        text(step.now()),
                        text(step.ever()),
                        text(step.byTier().getOrDefault(EvidenceTier.SELF_DECLARED, 0)),
                        text(step.byTier().getOrDefault(EvidenceTier.DATA_BACKED, 0)),
                        text(step.byTier().getOrDefault(EvidenceTier.OBSERVED, 0)),
                        text(cascade.targeted()));
            }
            for (var stage : List.of(AdoptionStage.values())) {
                if (!stage.onPath()) {
                    csv.writeRecord(
                            programme.code(),
                            cascade.asAt().toString(),
                            stage.name(),
                            text(cascade.off().getOrDefault(stage, 0)),
                            "",
                            "",
                            "",
                            "",
                            text(cascade.targeted()));
                }
            }
        });
    }

    @GetMapping("/curve.csv")
    ResponseEntity<String> curve(
            @PathVariable String code, @RequestParam(defaultValue = "") String asAt, Optional<Member> member) {
        var programme = programmes.get(code, member);
        var curve = insights.curve(programme, programmes.aims(programme.id()), day(asAt));
        return CsvFile.named(programme.code() + "-curve.csv", csv -> {
            csv.writeRecord("programme_code", "month", "ever_live", "in_use");
            curve.points()
                    .forEach(point -> csv.writeRecord(
                            programme.code(), point.month().toString(), text(point.everLive()), text(point.inUse())));
        });
    }

    private LocalDate day(String text) {
        try {
            return text.isEmpty() ? programmes.today() : pastOrToday(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return programmes.today();
        }
    }

    private LocalDate pastOrToday(LocalDate asked) {
        return asked.isAfter(programmes.today()) ? programmes.today() : asked;
    }

    private static String text(int number) {
        return String.valueOf(number);
    }
}
