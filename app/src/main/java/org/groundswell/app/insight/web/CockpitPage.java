package org.groundswell.app.insight.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.insight.AdoptionCurve;
import org.groundswell.app.insight.Cascade;
import org.groundswell.app.insight.Spread;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeInFull;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.ui.BarChart;
import org.groundswell.app.ui.Column;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.LineChart;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.NumberWords;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/**
 * What the cockpit of a programme says, in words ready to print.
 *
 * @param curve null while no site has gone live
 */
public record CockpitPage(
        String name,
        String state,
        String owner,
        String summary,
        String synthetic,
        String improvement,
        String improvementHref,
        TypedDate asAt,
        String url,
        List<Figure> figures,
        List<Aim> aims,
        BarChart cascade,
        List<Column> everColumns,
        List<List<String>> everRows,
        @Nullable LineChart curve,
        List<Link> tabs) {

    /** One aim in words: "how good, by when, for whom". */
    public record Aim(String kind, String words, String source) {}

    private static final String EMBEDDED_IS_CLAIMED =
            " Embedded and Sustained rest on what the site or its programme says: fidelity measured period by period is"
                    + " not recorded here yet.";

    static CockpitPage of(ProgrammeInFull inFull, Spread spread, boolean mayRead) {
        var programme = inFull.programme();
        var improvement = inFull.improvement();
        var url = "/programmes/" + programme.code();
        var cascade = spread.cascade();
        var words = TypedDate.words(cascade.asAt());
        var tabs = new ArrayList<Link>();
        tabs.add(new Link("Cockpit", url));
        if (mayRead) {
            tabs.add(new Link("Sites", url + "/sites"));
            tabs.add(new Link("Board", url + "/board"));
        }
        tabs.add(new Link("Plan", url + "/plan"));
        return new CockpitPage(
                programme.name(),
                programme.state().label(),
                programme.owner(),
                programme.summary(),
                programme.synthetic(),
                improvement.title(),
                "/improvements/" + improvement.code().value(),
                TypedDate.of(cascade.asAt()),
                url,
                figures(cascade, words, programme),
                inFull.aims().stream().map(CockpitPage::aim).toList(),
                cascadeChart(cascade, words, url),
                List.of(Column.text("Stage"), Column.number("There now or past it"), Column.number("Ever reached")),
                cascade.steps().stream()
                        .map(step -> List.of(
                                step.stage().label(), NumberWords.count(step.now()), NumberWords.count(step.ever())))
                        .toList(),
                spread.curve().points().isEmpty() ? null : curveChart(spread.curve(), url),
                tabs);
    }

    private static List<Figure> figures(Cascade cascade, String asAt, Programme programme) {
        var figures = new ArrayList<Figure>();
        figures.add(figure(
                "Targeted",
                cascade.targeted(),
                "Sites on the programme's target list on that day. The denominator of every share here.",
                asAt,
                programme));
        for (var stage : List.of(AdoptionStage.ENGAGED, AdoptionStage.LIVE, AdoptionStage.SUSTAINED)) {
            var step = cascade.at(stage);
            var label = stage == AdoptionStage.LIVE ? "Adopted" : stage.label();
            figures.add(figure(label, step.now(), definition(stage), asAt, programme)
                    .split(split(step))
                    .note(share(step.now(), cascade.targeted())));
        }
        return List.copyOf(figures);
    }

    private static Figure figure(String label, int value, String definition, String asAt, Programme programme) {
        return Figure.of(label, value, definition)
                .asAt(asAt)
                .synthetic(!programme.synthetic().isEmpty());
    }

    private static String definition(AdoptionStage stage) {
        return switch (stage) {
            case ENGAGED ->
                "Target sites at Engaged or past it on that day, those that declined, paused, lapsed or stopped left out.";
            case LIVE ->
                "Target sites at Live, Embedded or Sustained on that day. Sites that lapsed, paused or stopped are left out."
                        + EMBEDDED_IS_CLAIMED;
            default ->
                "Target sites at Sustained on that day: recorded as in use for 12 months or more since Live."
                        + EMBEDDED_IS_CLAIMED;
        };
    }

    /** What the count is made of, the weakest evidence first; a tier that nothing rests on is left out. */
    private static List<Figure.Share> split(Cascade.Step step) {
        return Stream.of(EvidenceTier.values())
                .filter(tier -> step.byTier().getOrDefault(tier, 0) > 0)
                .map(tier -> new Figure.Share(
                        tier.label(), NumberWords.count(step.byTier().getOrDefault(tier, 0))))
                .toList();
    }

    private static String share(int sites, int targeted) {
        return targeted == 0
                ? "No target sites yet"
                : "%s of %,d targeted".formatted(NumberWords.percent(sites, targeted), targeted);
    }

    private static Aim aim(SpreadAim aim) {
        var words = "%s: from %s to %s by %s%s%s"
                .formatted(
                        aim.measure(),
                        NumberWords.number(aim.from()),
                        NumberWords.number(aim.to()),
                        TypedDate.words(aim.by()),
                        aim.denominator() == null ? "" : ", of " + NumberWords.count(aim.denominator()),
                        aim.population().isEmpty() ? "" : ", for " + aim.population());
        return new Aim(aim.kind().label(), words, aim.source());
    }

    private static BarChart cascadeChart(Cascade cascade, String asAt, String url) {
        var tiers = List.of(EvidenceTier.values());
        var bars = new ArrayList<BarChart.Bar>();
        bars.add(new BarChart.Bar(
                "Targeted", List.of((long) cascade.targeted(), 0L, 0L), NumberWords.count(cascade.targeted()), true));
        for (var step : cascade.steps()) {
            bars.add(new BarChart.Bar(
                    step.stage().label(),
                    tiers.stream()
                            .map(tier -> (long) step.byTier().getOrDefault(tier, 0))
                            .toList(),
                    "%s (%s)"
                            .formatted(
                                    NumberWords.count(step.now()), NumberWords.percent(step.now(), cascade.targeted())),
                    false));
        }
        Stream.of(
                        AdoptionStage.LAPSED,
                        AdoptionStage.STOPPED,
                        AdoptionStage.DECLINED,
                        AdoptionStage.PAUSED,
                        AdoptionStage.NOT_ELIGIBLE,
                        AdoptionStage.SUPERSEDED)
                .filter(stage -> cascade.off().containsKey(stage)
                        || stage == AdoptionStage.LAPSED
                        || stage == AdoptionStage.STOPPED
                        || stage == AdoptionStage.DECLINED)
                .forEach(stage -> {
                    int sites = cascade.off().getOrDefault(stage, 0);
                    bars.add(new BarChart.Bar(
                            stage.label(),
                            List.of((long) sites, 0L, 0L),
                            "%s (%s)"
                                    .formatted(
                                            NumberWords.count(sites), NumberWords.percent(sites, cascade.targeted())),
                            true));
                });
        var live = cascade.at(AdoptionStage.LIVE);
        var summary =
                "Of %s target sites on %s, %s stood at Engaged or past it, %s at Live or past it, and %s at Sustained; %s."
                        .formatted(
                                NumberWords.count(cascade.targeted()),
                                asAt,
                                NumberWords.count(
                                        cascade.at(AdoptionStage.ENGAGED).now()),
                                NumberWords.count(live.now()),
                                NumberWords.count(
                                        cascade.at(AdoptionStage.SUSTAINED).now()),
                                offWords(cascade.off()));
        return new BarChart(
                "cascade",
                "From targeted to sustained",
                summary,
                tiers.stream().map(EvidenceTier::label).toList(),
                bars,
                url + "/cascade.csv?asAt=" + cascade.asAt());
    }

    private static String offWords(Map<AdoptionStage, Integer> off) {
        return off.isEmpty()
                ? "none had left the path"
                : String.join(
                        ", ",
                        off.entrySet().stream()
                                .map(e -> NumberWords.count(e.getValue()) + " "
                                        + e.getKey().label().toLowerCase(Locale.UK))
                                .toList());
    }

    private static LineChart curveChart(AdoptionCurve curve, String url) {
        var lines = new ArrayList<LineChart.Line>();
        lines.add(new LineChart.Line(
                "In use",
                LineChart.Style.STEPPED,
                curve.points().stream()
                        .map(p -> new LineChart.Point(p.month().atDay(1), p.inUse()))
                        .toList()));
        boolean anyLost = curve.points().stream().anyMatch(p -> p.inUse() != p.everLive());
        if (anyLost) {
            lines.add(new LineChart.Line(
                    "Ever live",
                    LineChart.Style.DOTTED,
                    curve.points().stream()
                            .map(p -> new LineChart.Point(p.month().atDay(1), p.everLive()))
                            .toList()));
        }
        var first = curve.points().getFirst();
        var last = curve.points().getLast();
        var summary = new StringBuilder("Sites in use at the end of each month, from %s to %s: %s at the end."
                .formatted(
                        month(first.month().atDay(1)), month(last.month().atDay(1)), NumberWords.count(last.inUse())));
        curve.aim().ifPresent(aim -> {
            var start = first.month().atDay(1);
            var by = aim.by().withDayOfMonth(1);
            lines.add(new LineChart.Line(
                    "Aim",
                    LineChart.Style.DASHED,
                    List.of(
                            new LineChart.Point(
                                    start.isBefore(by) ? start : by.minusMonths(1),
                                    aim.to().doubleValue()),
                            new LineChart.Point(by, aim.to().doubleValue()))));
            summary.append(" The aim is %s by %s.".formatted(NumberWords.number(aim.to()), TypedDate.words(aim.by())));
        });
        return new LineChart(
                "curve",
                "Adoption over time",
                summary.toString(),
                LineChart.Unit.COUNT,
                LineChart.Dates.MONTH,
                lines,
                null,
                url + "/curve.csv?asAt=" + curve.asAt());
    }

    private static String month(LocalDate first) {
        return LineChart.Dates.MONTH.words(first);
    }
}
