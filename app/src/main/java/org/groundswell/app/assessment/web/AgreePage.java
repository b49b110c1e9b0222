package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.groundswell.app.assessment.AgreedLevel;
import org.groundswell.app.assessment.AnswerState;
import org.groundswell.app.assessment.Backing;
import org.groundswell.app.assessment.Comparison;
import org.groundswell.app.assessment.EvidenceFile;
import org.groundswell.app.assessment.GateState;
import org.groundswell.app.assessment.ItemComparison;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One question before the team, on one screen of a meeting room.
 *
 * @param shown    the dots and words
 * @param said     what raters wrote, by role
 * @param evidence pieces of evidence with their links
 * @param dissent  one field for each role that took part
 * @param version  of what was agreed so far
 */
public record AgreePage(
        Head head,
        String code,
        boolean gate,
        String question,
        String hint,
        ComparePage.Item shown,
        String gateSaid,
        List<Said> said,
        List<Piece> evidence,
        List<Choice> choices,
        String words,
        String mitigation,
        List<Choice> accepted,
        List<Dissent> dissent,
        int version,
        String action,
        String next,
        String place,
        boolean editable) {

    /** What one rater wrote. */
    public record Said(String role, String words) {}

    /**
     * A piece of evidence.
     *
     * @param href     "" where it has no link
     * @param file     its file in words; "" where it has none
     * @param fileHref where that can be taken
     */
    public record Piece(String role, String line, String href, String file, String fileHref) {}

    /** What some of one role do not agree with. */
    public record Dissent(String name, String role, String words) {}

    /** Codes in the order the team goes through them: gates that are not clear, what lies apart, then the rest. */
    static List<String> order(Comparison comparison) {
        var order = new ArrayList<String>();
        comparison.gates().forEach(gate -> order.add(gate.gate().code()));
        comparison.byDisagreement().forEach(item -> order.add(item.item().code()));
        return order;
    }

    static AgreePage of(Head head, Comparison comparison, String code, AgreeForm typed, boolean editable) {
        var order = order(comparison);
        int at = order.indexOf(code);
        var next = at + 1 < order.size() ? head.url() + "/agree/" + order.get(at + 1) : head.url() + "/result";
        var place = "%d of %d".formatted(at + 1, order.size());
        return comparison.gates().stream()
                .filter(gate -> gate.gate().code().equals(code))
                .findFirst()
                .map(gate -> new AgreePage(
                        head,
                        code,
                        true,
                        gate.gate().question(),
                        gate.gate().guidance(),
                        EMPTY,
                        Arrays.stream(GateState.values())
                                .filter(gate.said()::containsKey)
                                .map(state -> "%d say: %s"
                                        .formatted(
                                                gate.said().get(state),
                                                state.label().toLowerCase(Locale.UK)))
                                .reduce((a, b) -> a + "; " + b)
                                .orElse("Nobody answered"),
                        gate.mitigations().stream()
                                .map(words -> new Said("What is done about it", words))
                                .toList(),
                        List.of(),
                        Arrays.stream(GateState.values())
                                .map(state -> new Choice(state.name(), state.label())
                                        .selected(state.name().equals(typed.answer())))
                                .toList(),
                        typed.words(),
                        typed.mitigation(),
                        List.of(new Choice("yes", "We accept this as enough for now").selected(typed.accepted())),
                        List.of(),
                        typed.version(),
                        head.url() + "/agree/" + code,
                        next,
                        place,
                        editable))
                .orElseGet(() -> item(head, comparison, code, typed, editable, next, place));
    }

    private static final ComparePage.Item EMPTY =
            new ComparePage.Item("", "", "", "", List.of(), "", "", List.of(), List.of(), "");

    private static AgreePage item(
            Head head,
            Comparison comparison,
            String code,
            AgreeForm typed,
            boolean editable,
            String next,
            String place) {
        var item = comparison.items().stream()
                .filter(each -> each.item().code().equals(code))
                .findFirst()
                .orElseThrow();
        return new AgreePage(
                head,
                code,
                false,
                item.item().question(),
                item.item().hint(),
                ComparePage.item(item, comparison, ""),
                "",
                said(comparison, code),
                evidence(comparison, code, head.url()),
                choices(item, typed, LevelNames.of(comparison.round().instrument())),
                typed.words(),
                "",
                List.of(),
                comparison.round().roles().stream()
                        .map(role -> new Dissent(
                                "dissent-" + role.name(),
                                role.label(),
                                typed.dissent().getOrDefault(role, "")))
                        .toList(),
                typed.version(),
                head.url() + "/agree/" + code,
                next,
                place,
                editable);
    }

    private static List<Choice> choices(ItemComparison item, AgreeForm typed, LevelNames names) {
        var choices = new ArrayList<Choice>();
        item.item()
                .levels()
                .forEach(level -> choices.add(new Choice(
                        Integer.toString(level.value()),
                        names.choice(level),
                        level.anchor(),
                        typed.answer().equals(Integer.toString(level.value())))));
        choices.add(new Choice(AnswerState.DONT_KNOW.name(), "We do not know yet")
                .selected(typed.answer().equals(AnswerState.DONT_KNOW.name())));
        choices.add(new Choice(AnswerState.NOT_APPLICABLE.name(), AnswerState.NOT_APPLICABLE.label())
                .selected(typed.answer().equals(AnswerState.NOT_APPLICABLE.name())));
        return choices;
    }

    private static List<Said> said(Comparison comparison, String code) {
        var said = new ArrayList<Said>();
        for (var rated : comparison.round().sheets()) {
            var answer = rated.sheet().answer(code);
            var role = rated.seat().role().label();
            if (!answer.comment().isEmpty()) {
                said.add(new Said(role, answer.comment()));
            }
            if (!answer.reason().isEmpty()) {
                said.add(new Said(role, "Does not apply: " + answer.reason()));
            }
        }
        return said;
    }

    private static List<Piece> evidence(Comparison comparison, String code, String url) {
        return comparison.round().sheets().stream()
                .flatMap(rated -> rated.sheet().answer(code).evidence().stream()
                        .map(piece -> piece(rated.seat().role().label(), piece, url)))
                .toList();
    }

    private static Piece piece(String role, Backing backing, String url) {
        @Nullable EvidenceFile file = backing.file();
        return new Piece(
                role,
                backing.line(),
                backing.link(),
                file == null ? "" : file.words(),
                file == null ? "" : url + "/evidence/" + file.hash());
    }

    /** What was agreed, in a few words. */
    static String words(AgreedLevel agreed, Item item, LevelNames names) {
        var level = agreed.level();
        return level != null
                ? names.brief(item, level)
                : agreed.state() == AnswerState.NOT_APPLICABLE ? "does not apply" : "not known yet";
    }
}
