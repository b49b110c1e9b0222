package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.groundswell.app.assessment.AnswerState;
import org.groundswell.app.assessment.Backing;
import org.groundswell.app.assessment.Confidence;
import org.groundswell.app.assessment.EvidenceFile;
import org.groundswell.app.assessment.GateState;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.instrument.Gate;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form with what was answered.
 *
 * @param code    begins the names of all its fields
 * @param group   its domain, or "Gates"
 * @param about   what the domain asks
 * @param gate    whether it is a gate
 * @param choices the answers offered; for an item those after {@code levels} are no levels
 * @param claimed whether the best level is claimed without evidence
 * @param save    where the answer is sent
 */
public record QuestionView(
        String code,
        int number,
        String group,
        String about,
        boolean gate,
        String text,
        String hint,
        String evidenceHint,
        List<Choice> choices,
        String reason,
        List<Choice> confidence,
        String comment,
        List<EvidenceView> evidence,
        String mitigation,
        int version,
        boolean answered,
        boolean claimed,
        String save) {

    /**
     * One piece of evidence as typed, or a blank one to type into.
     *
     * @param file     its file in words; "" if it has none
     * @param hash     names that file
     * @param fileHref where the rater can take it
     */
    public record EvidenceView(
            int place,
            String words,
            String link,
            String file,
            String hash,
            String fileHref,
            String dated,
            List<Choice> kinds,
            List<Choice> similarities,
            List<Choice> strengths) {}

    /** Everything there is to answer, items first. */
    static List<QuestionView> all(Ratings.Form form, String base) {
        var all = new ArrayList<QuestionView>();
        for (var domain : form.instrument().domains()) {
            for (var item : domain.items()) {
                all.add(item(form, item, domain.title(), domain.about(), all.size() + 1, base, AnswerForm.NONE));
            }
        }
        for (var gate : form.instrument().gates()) {
            all.add(gate(form, gate, all.size() + 1, base, AnswerForm.NONE));
        }
        return all;
    }

    /** The same question as typed, when it was refused. */
    static QuestionView typed(Ratings.Form form, String code, String base, AnswerForm typed) {
        var number = codes(form.instrument()).indexOf(code) + 1;
        return form.instrument()
                .gate(code)
                .map(gate -> gate(form, gate, number, base, typed))
                .orElseGet(() -> {
                    var item = form.instrument().item(code).orElseThrow();
                    var domain = form.instrument().domainOf(item).orElseThrow();
                    return item(form, item, domain.title(), domain.about(), number, base, typed);
                });
    }

    /** Codes of all questions in the order they are asked. */
    static List<String> codes(Instrument instrument) {
        var codes = new ArrayList<String>();
        instrument.items().forEach(item -> codes.add(item.code()));
        instrument.gates().forEach(gate -> codes.add(gate.code()));
        return codes;
    }

    private static QuestionView item(
            Ratings.Form form, Item item, String group, String about, int number, String base, AnswerForm typed) {
        var kept = form.sheet().answer(item.code());
        var shown = typed.isFor(item.code()) ? typed : AnswerForm.of(item.code(), kept);
        var names = LevelNames.of(form.instrument());
        var choices = new ArrayList<Choice>();
        item.levels()
                .forEach(level -> choices.add(new Choice(
                        Integer.toString(level.value()),
                        names.choice(level),
                        level.anchor(),
                        shown.answer().equals(Integer.toString(level.value())))));
        choices.add(noLevel(AnswerState.DONT_KNOW, shown));
        choices.add(noLevel(AnswerState.NOT_APPLICABLE, shown));
        return new QuestionView(
                item.code(),
                number,
                group,
                about,
                false,
                item.question(),
                item.hint(),
                item.evidence(),
                choices,
                shown.reason(),
                Arrays.stream(Confidence.values())
                        .map(each -> new Choice(each.name(), each.label())
                                .selected(each.name().equals(shown.confidence())))
                        .toList(),
                shown.comment(),
                evidence(shown.given(), base),
                "",
                typed.isFor(item.code()) ? typed.version() : kept.version(),
                kept.answered(),
                kept.claimedWithoutEvidence(item),
                base + "/answers/" + item.code());
    }

    private static Choice noLevel(AnswerState state, AnswerForm shown) {
        return new Choice(state.name(), state.label()).selected(shown.answer().equals(state.name()));
    }

    private static QuestionView gate(Ratings.Form form, Gate gate, int number, String base, AnswerForm typed) {
        var kept = form.sheet().gate(gate.code());
        boolean retyped = typed.isFor(gate.code());
        var chosen = retyped
                ? typed.answer()
                : kept.map(answer -> answer.state().name()).orElse("");
        return new QuestionView(
                gate.code(),
                number,
                "Before anything else counts",
                "Some things have to be so, however good the rest.",
                true,
                gate.question(),
                gate.guidance(),
                "",
                Arrays.stream(GateState.values())
                        .map(state -> new Choice(state.name(), state.label())
                                .selected(state.name().equals(chosen)))
                        .toList(),
                "",
                List.of(),
                "",
                List.of(),
                retyped
                        ? typed.mitigation()
                        : kept.map(answer -> answer.mitigation()).orElse(""),
                retyped ? typed.version() : kept.map(answer -> answer.version()).orElse(0),
                kept.isPresent(),
                false,
                base + "/answers/" + gate.code());
    }

    private static List<EvidenceView> evidence(List<AnswerForm.TypedEvidence> given, String base) {
        var views = new ArrayList<EvidenceView>();
        given.forEach(each -> views.add(view(views.size(), each, base)));
        views.add(view(views.size(), AnswerForm.TypedEvidence.NONE, base));
        return views;
    }

    private static EvidenceView view(int place, AnswerForm.TypedEvidence typed, String base) {
        @Nullable EvidenceFile file = typed.file();
        return new EvidenceView(
                place,
                typed.words(),
                typed.link(),
                file == null ? "" : file.words(),
                file == null ? "" : file.hash(),
                file == null ? "" : base + "/evidence/" + file.hash(),
                typed.dated(),
                choices("What kind?", Backing.Kind.values(), typed.kind()),
                choices("How similar?", Backing.Similarity.values(), typed.similarity()),
                choices("How strong?", Backing.Strength.values(), typed.strength()));
    }

    private static List<Choice> choices(String none, Enum<?>[] values, String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", none));
        for (var value : values) {
            choices.add(
                    new Choice(value.name(), label(value)).selected(value.name().equals(chosen)));
        }
        return choices;
    }

    private static String label(Enum<?> value) {
        return switch (value) {
            case Backing.Kind kind -> kind.label();
            case Backing.Similarity similarity -> similarity.label();
            case Backing.Strength strength -> strength.label();
            default -> value.name();
        };
    }
}
