package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.Outcome;
import org.groundswell.app.assessment.Profile;
import org.groundswell.app.assessment.Rights;
import org.groundswell.app.ui.Chart;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Radar;
import org.groundswell.app.ui.RangeBars;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment comes to: class and reasons, the profile, then the numbers.
 *
 * @param result   the class; "" where the instrument is not held against a line
 * @param barsWide the profile as bars; "" for kinds without amounts
 * @param barsKey  how to read them
 * @param profile  the same as rows
 * @param items    every question with the team's answer
 * @param history  null with fewer than two results
 */
public record ResultPage(
        Head head,
        boolean provisional,
        String result,
        String colour,
        String meaning,
        List<String> reasons,
        List<String> changes,
        String caution,
        String citation,
        String barsWide,
        String barsNarrow,
        String barsLabel,
        String barsKey,
        List<List<String>> profile,
        List<Figure> figures,
        List<List<String>> sensitivity,
        String radarWide,
        String radarNarrow,
        List<List<String>> items,
        Facts facts,
        boolean mayFinish,
        ChangeView change,
        @Nullable Chart history,
        String asAt,
        boolean takesPart) {

    /** What spreading needs beyond the score, as typed. */
    public record Facts(
            boolean asked, String settings, List<Choice> owned, List<Choice> funded, String words, int version) {}

    /** What changed since the assessment before; summary "" if there is none. */
    public record ChangeView(String summary, List<List<String>> items) {}

    static ResultPage of(
            Assessment assessment,
            Rights rights,
            Outcome outcome,
            ChangeView change,
            @Nullable Chart history,
            Facts facts) {
        var profile = outcome.profile();
        var verdict = outcome.verdict();
        var instrument = profile.instrument();
        var bars = profile.score().isEmpty() ? new RangeBars(List.of(), List.of()) : bars(profile);
        boolean round = profile.parts().size() >= 3 && !bars.bars().isEmpty();
        var radar = round
                ? new Radar(profile.parts().stream()
                        .map(part -> new Radar.Axis(part.domain().title(), part.point()))
                        .toList())
                : null;
        return new ResultPage(
                Head.of(assessment, rights, "Result"),
                !assessment.finished(),
                verdict.map(v -> Words.of(v.result(), instrument.scoring())).orElse(""),
                verdict.map(v -> Words.colour(v.result(), instrument.scoring())).orElse(""),
                verdict.map(v -> Words.meaning(v.result(), instrument.scoring()))
                        .orElse(""),
                Reasons.of(outcome),
                Reasons.changes(outcome),
                instrument.caution(),
                instrument.citation(),
                bars.bars().isEmpty() ? "" : bars.svg(false),
                bars.bars().isEmpty() ? "" : bars.svg(true),
                label(profile),
                key(bars),
                profile.parts().stream().map(ResultPage::row).toList(),
                figures(assessment, outcome),
                sensitivity(outcome),
                radar == null ? "" : radar.svg(false),
                radar == null ? "" : radar.svg(true),
                profile.parts().stream()
                        .flatMap(part -> part.lines().stream().map(line -> line(part, line, LevelNames.of(instrument))))
                        .toList(),
                facts,
                rights.runs() && !assessment.finished(),
                change,
                history,
                assessment.finished() ? Words.day(assessment.finishedAt()) : "",
                rights.takesPart());
    }

    /** Label, wide and narrow picture of a profile; all "" where it has no amounts. */
    static String[] pictures(Profile profile) {
        return profile.score().isEmpty()
                ? new String[] {"", "", ""}
                : new String[] {
                    label(profile), bars(profile).svg(false), bars(profile).svg(true)
                };
    }

    private static RangeBars bars(Profile profile) {
        return new RangeBars(
                profile.parts().stream()
                        .filter(part -> part.score().isPresent())
                        .map(part -> {
                            var score = part.score().orElseThrow();
                            var floor = part.domain().floor();
                            return new RangeBars.Bar(
                                    part.domain().title(),
                                    score.low(),
                                    score.point(),
                                    score.high(),
                                    Words.percent(score.point()),
                                    floor == null ? OptionalDouble.empty() : OptionalDouble.of(floor));
                        })
                        .toList(),
                profile.line().stream().toList());
    }

    /** Says what is drawn and nothing else. */
    private static String key(RangeBars bars) {
        var key = new StringBuilder("Solid: there even if everything unknown turns out worst. Pale: what there could be"
                + " at best. Black mark: what is known.");
        if (!bars.lines().isEmpty()) {
            key.append(" Dashed line: the line to reach.");
        }
        if (bars.bars().stream().anyMatch(bar -> bar.floor().isPresent())) {
            key.append(" Short red dashes: the floor of a critical domain.");
        }
        return key.toString();
    }

    private static String label(Profile profile) {
        var known = profile.parts().stream()
                .filter(part -> !Double.isNaN(part.point()))
                .toList();
        return known.isEmpty()
                ? "Profile: nothing is known yet"
                : "Profile by domain: "
                        + String.join(
                                ", ",
                                known.stream()
                                        .map(part -> part.domain().title() + " " + Words.percent(part.point()))
                                        .toList());
    }

    private static List<String> row(Profile.Part part) {
        var floor = part.domain().floor();
        return List.of(
                part.domain().title(),
                part.score().map(score -> Words.percent(score.point())).orElse("–"),
                part.score()
                        .map(score -> Words.percent(score.low()) + " to " + Words.percent(score.high()))
                        .orElse("–"),
                part.score().map(score -> Words.percent(score.coverage())).orElse("–"),
                Words.level(part.domain().weight()),
                !part.domain().critical()
                        ? ""
                        : (floor == null ? "Critical" : "Critical, floor " + Words.percent(floor))
                                + (part.underFloor() ? ": under it" : ""));
    }

    private static List<String> line(Profile.Part part, Profile.Line line, LevelNames names) {
        var settled = line.settled();
        var level = settled.known()
                ? names.numbered()
                        ? line.item()
                                .level((int) Math.floor(settled.level()))
                                .map(at -> Words.level(settled.level()) + ", " + at.label())
                                .orElse(Words.level(settled.level()))
                        : names.brief(line.item(), settled.level())
                : settled.unknown() ? "Not known" : "Does not apply";
        return List.of(
                part.domain().title(),
                line.item().question(),
                level,
                settled.basis().label());
    }

    private static List<Figure> figures(Assessment assessment, Outcome outcome) {
        var figures = new ArrayList<Figure>();
        var profile = outcome.profile();
        var amounts = Amounts.of(profile);
        var asAt = Words.day(assessment.finished() ? assessment.finishedAt() : assessment.ratingClosedAt());
        profile.score().ifPresent(score -> {
            figures.add(Figure.of(
                            "Score of what is known",
                            amounts.of(score.point()) + (unconfirmed(profile) ? "†" : ""),
                            amounts.points()
                                    ? "Points of the answers, scaled up to all factors that apply."
                                    : "Mean of the answers within each domain as a share of the best, then the weighted mean"
                                            + " of the domains. What is not known or does not apply is left out.")
                    .note("Between %s and %s, however the unknowns turn out"
                            .formatted(amounts.of(score.low()), amounts.of(score.high()))));
            figures.add(Figure.of(
                            "Known",
                            Words.percent(score.coverage()),
                            "The share of weight that was rated, of all that applies.")
                    .note("At least %s is needed to say anything".formatted(Words.percent(profile.coverageNeeded()))));
        });
        outcome.bottleneck()
                .ifPresent(bottleneck -> figures.add(Figure.of(
                                "Weakest domain",
                                Words.percent(bottleneck.least()),
                                "The lowest domain beside the mean: nine at 3 and one at 0 have the mean of ten at 2.7.")
                        .note(outcome.weakest(1).getFirst().domain().title() + "; mean of domains "
                                + Words.percent(bottleneck.mean()))));
        profile.line()
                .ifPresent(line -> figures.add(Figure.of(
                        "Line to reach", amounts.of(line), "Set by the instrument; judgement, not validated.")));
        figures.add(Figure.of(
                "Raters",
                outcome.comparison().round().raters(),
                "People who answered at least one question, each alone."));
        return figures.stream()
                .map(figure -> figure.asAt(asAt).tier("Self-declared").synthetic(assessment.synthetic()))
                .toList();
    }

    /** Whether points that could not be confirmed count in the score. */
    private static boolean unconfirmed(Profile profile) {
        return profile.lines().stream()
                .filter(line -> line.settled().known())
                .flatMap(line -> IntStream.of((int) Math.floor(line.settled().level()), (int)
                                Math.ceil(line.settled().level()))
                        .mapToObj(level -> line.item().level(level).orElseThrow()))
                .anyMatch(level -> !level.confirmed());
    }

    private static List<List<String>> sensitivity(Outcome outcome) {
        return outcome.byDomain()
                .map(sensitivity -> sensitivity.items().stream()
                        .map(effect -> List.of(
                                outcome.profile()
                                        .parts()
                                        .get(effect.place())
                                        .domain()
                                        .title(),
                                effect.without().isPresent()
                                        ? Words.percent(effect.without().getAsDouble())
                                        : "–",
                                Words.percent(effect.halved()),
                                Words.percent(effect.doubled()),
                                effect.reachable()
                                        ? "%+d points".formatted(Math.round(effect.distance() * 100))
                                        : "Not by it alone"))
                        .toList())
                .orElse(List.of());
    }
}
