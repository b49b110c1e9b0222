package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.assessment.AnswerState;
import org.groundswell.app.assessment.Backing;
import org.groundswell.app.assessment.Confidence;
import org.groundswell.app.assessment.GateAnswer;
import org.groundswell.app.assessment.GateState;
import org.groundswell.app.assessment.ItemAnswer;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * The answer to one question as typed. Names of fields begin with the code of the question, so that one page can hold
 * them all.
 *
 * @param answer a level, or the name of a state; "" while nothing is selected
 */
record AnswerForm(
        String code,
        String answer,
        String reason,
        String confidence,
        String comment,
        List<TypedEvidence> evidence,
        String mitigation,
        int version) {

    static final AnswerForm NONE = new AnswerForm("", "", "", "", "", List.of(), "", 0);

    private static final int MOST_PLACES = 40;

    /** One piece of evidence as typed. */
    record TypedEvidence(String words, String link, String kind, String dated, String similarity, String strength) {

        static final TypedEvidence NONE = new TypedEvidence("", "", "", "", "", "");

        boolean isBlank() {
            return words.isEmpty() && link.isEmpty();
        }

        private Backing backing() {
            return new Backing(
                    words.isEmpty() ? link : words,
                    link,
                    constant(Backing.Kind.class, kind).orElse(null),
                    dated,
                    constant(Backing.Similarity.class, similarity).orElse(null),
                    constant(Backing.Strength.class, strength).orElse(null));
        }
    }

    static AnswerForm of(String code, MultiValueMap<String, String> sent) {
        var evidence = new ArrayList<TypedEvidence>();
        for (int i = 0; i < MOST_PLACES && sent.containsKey(code + "-words" + i); i++) {
            var typed = new TypedEvidence(
                    text(sent, code + "-words" + i),
                    text(sent, code + "-link" + i),
                    text(sent, code + "-kind" + i),
                    text(sent, code + "-dated" + i),
                    text(sent, code + "-similarity" + i),
                    text(sent, code + "-strength" + i));
            if (!typed.isBlank()) {
                evidence.add(typed);
            }
        }
        return new AnswerForm(
                code,
                text(sent, code + "-answer"),
                text(sent, code + "-reason"),
                text(sent, code + "-confidence"),
                text(sent, code + "-comment"),
                evidence,
                text(sent, code + "-mitigation"),
                number(text(sent, code + "-version")).orElse(0));
    }

    static AnswerForm of(String code, ItemAnswer answer) {
        var level = answer.level();
        var confidence = answer.confidence();
        return new AnswerForm(
                code,
                level != null
                        ? level.toString()
                        : answer.answered() ? answer.state().name() : "",
                answer.reason(),
                confidence == null ? "" : confidence.name(),
                answer.comment(),
                answer.evidence().stream()
                        .map(each -> new TypedEvidence(
                                each.words(),
                                each.link(),
                                name(each.kind()),
                                each.dated(),
                                name(each.similarity()),
                                name(each.strength())))
                        .toList(),
                "",
                answer.version());
    }

    boolean isFor(String question) {
        return code.equals(question);
    }

    /** What was said to an item. */
    ItemAnswer item() {
        var level = number(answer);
        var state = level.isPresent()
                ? AnswerState.LEVEL
                : constant(AnswerState.class, answer)
                        .filter(each -> each != AnswerState.LEVEL)
                        .orElse(AnswerState.BLANK);
        return new ItemAnswer(
                state,
                level.orElse(null),
                state == AnswerState.NOT_APPLICABLE ? reason : "",
                constant(Confidence.class, confidence).orElse(null),
                comment,
                evidence.stream().map(TypedEvidence::backing).toList(),
                version);
    }

    /** @throws Refusal if nothing is selected */
    GateAnswer gate() {
        return new GateAnswer(
                constant(GateState.class, answer)
                        .orElseThrow(() -> new Refusal("answer", "Select met, not met, not known or does not apply")),
                mitigation,
                version);
    }

    /** Whether nothing has been selected or written. */
    boolean isBlank() {
        return answer.isEmpty() && comment.isEmpty() && evidence.isEmpty() && mitigation.isEmpty();
    }

    static String text(MultiValueMap<String, String> sent, String name) {
        return sent.getOrDefault(name, List.of(""))
                .getFirst()
                .replace("\r\n", "\n")
                .replace("\u0000", "")
                .strip();
    }

    static Optional<Integer> number(String text) {
        return text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }
}
