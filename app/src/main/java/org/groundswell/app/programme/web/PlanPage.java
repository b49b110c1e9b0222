package org.groundswell.app.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.programme.Logic;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.SpreadAim;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.NumberWords;
import org.groundswell.app.ui.TypedDate;

/** What the plan of a programme says, in words ready to print. */
public record PlanPage(
        String name,
        String url,
        String state,
        String stateReason,
        String synthetic,
        String targets,
        List<Fact> facts,
        List<Aim> aims,
        boolean countsPeople,
        List<WaveLine> waves,
        String gate,
        boolean gateOpen,
        String improvement,
        String improvementHref,
        boolean mayManage,
        List<Choice> nextStates,
        int seen,
        List<Link> tabs) {

    /** One fact; "" stands for not recorded. */
    public record Fact(String key, String value) {}

    /** One aim. */
    public record Aim(
            String id, String kind, String measure, String fromTo, String by, String population, String source) {}

    /** One wave. */
    public record WaveLine(String id, String name, boolean test, String dates, String capacity) {}

    static PlanPage of(
            Programme programme,
            Improvement improvement,
            int targets,
            List<SpreadAim> aims,
            List<Wave> waves,
            boolean gateOpen,
            boolean mayManage,
            boolean mayRead) {
        var url = "/programmes/" + programme.code();
        return new PlanPage(
                programme.name(),
                url,
                programme.state().label(),
                programme.stateReason(),
                programme.synthetic(),
                NumberWords.count(targets),
                facts(programme),
                aims.stream().map(PlanPage::aim).toList(),
                aims.stream().anyMatch(aim -> aim.kind() == SpreadAim.Kind.PEOPLE),
                waves.stream().map(PlanPage::wave).toList(),
                gateOpen
                        ? "A complete scale decision to proceed is recorded: sites may go beyond the test wave."
                        : "No complete scale decision to proceed is recorded: only sites in a test wave may prepare and go live.",
                gateOpen,
                improvement.title(),
                "/improvements/" + improvement.code().value(),
                mayManage,
                programme.next().stream()
                        .map(state -> new Choice(state.name(), state.label()))
                        .toList(),
                programme.editVersion(),
                tabs(url, mayRead));
    }

    private static List<Link> tabs(String url, boolean mayRead) {
        var all = List.of(
                new Link("Cockpit", url),
                new Link("Sites", url + "/sites"),
                new Link("Board", url + "/board"),
                new Link("Plan", url + "/plan"));
        return mayRead ? all : List.of(all.getFirst(), all.getLast());
    }

    private static List<Fact> facts(Programme programme) {
        return List.of(
                new Fact("Run by", programme.owner()),
                new Fact("Whom to ask", programme.contact()),
                new Fact(
                        "Logics of spread",
                        String.join(
                                "; ",
                                Stream.of(Logic.values())
                                        .filter(programme.logics()::contains)
                                        .map(Logic::label)
                                        .toList())),
                new Fact(
                        "Capacity",
                        programme.capacity() == null
                                ? ""
                                : "%,d sites can be supported to go live in a month".formatted(programme.capacity())),
                new Fact("Recurrent funding", programme.recurrentFunding()),
                new Fact("Patient involvement", programme.patientInvolvement()),
                new Fact("Exit plan", programme.exitPlan()),
                new Fact(
                        "Exit date",
                        programme.exitDate() == null
                                ? ""
                                : TypedDate.words(Objects.requireNonNull(programme.exitDate()))));
    }

    private static Aim aim(SpreadAim aim) {
        var whole = aim.denominator();
        return new Aim(
                aim.id().value().toString(),
                aim.kind().label(),
                aim.measure(),
                "From %s to %s%s"
                        .formatted(
                                NumberWords.number(aim.from()),
                                NumberWords.number(aim.to()),
                                whole == null ? "" : " of " + NumberWords.count(whole)),
                TypedDate.words(aim.by()),
                aim.population(),
                aim.source());
    }

    private static WaveLine wave(Wave wave) {
        return new WaveLine(
                wave.id().value().toString(),
                "%d. %s".formatted(wave.number(), wave.name()),
                wave.test(),
                PlanWords.span(wave.starts(), wave.ends()),
                wave.capacity() == null ? "No limit set" : "%,d sites".formatted(wave.capacity()));
    }
}
