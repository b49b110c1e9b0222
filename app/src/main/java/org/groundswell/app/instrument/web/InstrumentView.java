package org.groundswell.app.instrument.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.instrument.Domain;
import org.groundswell.app.instrument.Gate;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.instrument.NextStep;
import org.groundswell.app.instrument.Scoring;

/**
 * An instrument from cover to cover, in words.
 *
 * @param facts   what it is: subject, time, line, floors, weights, licence, citation
 * @param notice  explains a mark that some points carry; "" where none does
 */
public record InstrumentView(
        String title,
        String purpose,
        String caution,
        List<Fact> facts,
        List<GateView> gates,
        List<DomainView> domains,
        String notice) {

    public record Fact(String name, String value) {}

    public record GateView(String title, String question, String guidance, List<StepView> steps) {}

    /** @param note weight, critical and floor, in a line; "" where nothing is out of the ordinary */
    public record DomainView(String title, String about, String note, List<ItemView> items) {}

    /** @param note weight and critical, in a line; "" where nothing is out of the ordinary */
    public record ItemView(
            String question, String hint, String evidence, String note, List<LevelView> levels, List<StepView> steps) {}

    /** @param points what it counts for, with † where unconfirmed; "" where levels carry no points */
    public record LevelView(String label, String anchor, String points) {}

    /** @param when for which answers it is offered; "" for those of a gate */
    public record StepView(String text, String basis, String when) {}

    static InstrumentView of(Instrument instrument) {
        boolean marked = instrument.items().stream()
                .flatMap(item -> item.levels().stream())
                .anyMatch(level -> !level.confirmed());
        return new InstrumentView(
                instrument.title(),
                instrument.purpose(),
                instrument.caution(),
                facts(instrument),
                instrument.gates().stream().map(InstrumentView::gate).toList(),
                instrument.domains().stream()
                        .map(domain -> domain(domain, instrument))
                        .toList(),
                marked ? "† These points could not be confirmed from the published form." : "");
    }

    private static List<Fact> facts(Instrument instrument) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Assesses", instrument.subject().label()));
        facts.add(new Fact("Takes", "about %d minutes for one person".formatted(instrument.minutes())));
        facts.add(new Fact("Asks", asks(instrument)));
        facts.add(new Fact("Adds up", InstrumentWords.scoring(instrument.scoring())));
        var line = InstrumentWords.line(instrument.scoring());
        if (!line.isEmpty()) {
            facts.add(new Fact("Line", line + " (judgement, not validated)"));
        }
        var floors = instrument.domains().stream()
                .filter(domain -> domain.floor() != null)
                .map(domain -> domain.title() + " " + InstrumentWords.percent(domain.floor()))
                .collect(Collectors.joining("; "));
        if (!floors.isEmpty()) {
            facts.add(new Fact("Floors of critical domains", floors));
        }
        if (!(instrument.scoring() instanceof Scoring.Categories)) {
            facts.add(new Fact("Raters agree", InstrumentWords.agreement(instrument.agreement())));
        }
        facts.add(new Fact("Licence", instrument.licence()));
        facts.add(new Fact("Cite as", instrument.citation()));
        return facts;
    }

    static String asks(Instrument instrument) {
        int items = instrument.items().size();
        var asks = "%d questions in %d domains"
                .formatted(items, instrument.domains().size());
        return instrument.gates().isEmpty()
                ? asks
                : asks + ", and %d gates".formatted(instrument.gates().size());
    }

    private static GateView gate(Gate gate) {
        return new GateView(
                gate.title(),
                gate.question(),
                gate.guidance(),
                gate.nextSteps().stream()
                        .map(step -> new StepView(step.text(), step.basis(), ""))
                        .toList());
    }

    private static DomainView domain(Domain domain, Instrument instrument) {
        return new DomainView(
                domain.title(),
                domain.about(),
                Stream.of(
                                domain.weight() == 1 ? "" : "Weight " + InstrumentWords.plain(domain.weight()),
                                domain.floor() == null
                                        ? ""
                                        : "critical, floor " + InstrumentWords.percent(domain.floor()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                domain.items().stream().map(item -> item(item, instrument)).toList());
    }

    private static ItemView item(Item item, Instrument instrument) {
        var note = new ArrayList<String>();
        if (item.weight() != 1) {
            note.add("weight " + InstrumentWords.plain(item.weight()));
        }
        if (item.critical()) {
            note.add("critical");
        }
        if (item.evidenceAtTop()) {
            note.add("\"%s\" needs evidence".formatted(item.top().label()));
        }
        return new ItemView(
                item.question(),
                item.hint(),
                item.evidence(),
                String.join(", ", note),
                item.levels().stream()
                        .map(level -> level(level, instrument.scoring()))
                        .toList(),
                item.nextSteps().stream().map(step -> step(step, item)).toList());
    }

    private static LevelView level(Level level, Scoring scoring) {
        boolean numbered = scoring instanceof Scoring.Weighted;
        return new LevelView(
                numbered ? "%d %s".formatted(level.value(), level.label()) : level.label(),
                level.anchor(),
                level.points() == null ? "" : InstrumentWords.plain(level.points()) + (level.confirmed() ? "" : "†"));
    }

    private static StepView step(NextStep step, Item item) {
        var labels = item.levels().stream()
                .filter(level -> step.isFor(level.value()))
                .map(level -> "\"" + level.label() + "\"")
                .collect(Collectors.joining(", "));
        return new StepView(step.text(), step.basis(), labels);
    }
}
