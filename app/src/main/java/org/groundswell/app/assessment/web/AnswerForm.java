package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.assessment.AnswerState;
import org.groundswell.app.assessment.Backing;
import org.groundswell.app.assessment.Confidence;
import org.groundswell.app.assessment.EvidenceFile;
import org.groundswell.app.assessment.EvidenceUpload;
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

    /**
     * One piece of evidence as typed.
     *
     * @param place its number on the page, from 0
     * @param file  the one that is kept for it, null if there is none
     */
    record TypedEvidence(
            int place,
            String words,
            String link,
            String kind,
            String dated,
            String similarity,
            String strength,
            @Nullable EvidenceFile file) {

        static final TypedEvidence NONE = new TypedEvidence(0, "", "", "", "", "", "", null);

        boolean isBlank() {
            return words.isEmpty() && link.isEmpty() && file == null;
        }

        private TypedEvidence with(EvidenceFile sent) {
            return new TypedEvidence(place, words, link, kind, dated, similarity, strength, sent);
        }

        private Backing backing() {
            return new Backing(
                    called(),
                    link,
                    constant(Backing.Kind.class, kind).orElse(null),
                    dated,
                    constant(Backing.Similarity.class, similarity).orElse(null),
                    constant(Backing.Strength.class, strength).orElse(null),
                    file);
        }

        private String called() {
            if (!words.isEmpty()) {
                return words;
            }
            return link.isEmpty() && file != null ? file.name() : link;
        }
    }

    /** @param kept what was answered before; of files only those that are kept already can be named */
    static AnswerForm of(String code, MultiValueMap<String, String> sent, ItemAnswer kept) {
        var evidence = new ArrayList<TypedEvidence>();
        for (int i = 0; i < MOST_PLACES && sent.containsKey(code + "-words" + i); i++) {
            var hash = sent.containsKey(code + "-takeback" + i) ? "" : text(sent, code + "-kept" + i);
            evidence.add(new TypedEvidence(
                    i,
                    text(sent, code + "-words" + i),
                    text(sent, code + "-link" + i),
                    text(sent, code + "-kind" + i),
                    text(sent, code + "-dated" + i),
                    text(sent, code + "-similarity" + i),
                    text(sent, code + "-strength" + i),
                    kept.file(hash).orElse(null)));
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
                                0,
                                each.words(),
                                each.link(),
                                name(each.kind()),
                                each.dated(),
                                name(each.similarity()),
                                name(each.strength()),
                                each.file()))
                        .toList(),
                "",
                answer.version());
    }

    /** The same with these files, by the place of the piece of evidence they come with. */
    AnswerForm with(Map<Integer, EvidenceUpload> uploads) {
        return new AnswerForm(
                code,
                answer,
                reason,
                confidence,
                comment,
                evidence.stream()
                        .map(piece -> Optional.ofNullable(uploads.get(piece.place()))
                                .map(upload -> piece.with(upload.file()))
                                .orElse(piece))
                        .toList(),
                mitigation,
                version);
    }

    /** The same, written on another version. */
    AnswerForm on(int other) {
        return new AnswerForm(code, answer, reason, confidence, comment, evidence, mitigation, other);
    }

    /** Pieces of evidence that say anything. */
    List<TypedEvidence> given() {
        return evidence.stream().filter(piece -> !piece.isBlank()).toList();
    }

    /** Where the piece of evidence at this place of the page stands once blank ones are left out. */
    int position(int place) {
        return (int) given().stream().filter(piece -> piece.place() < place).count();
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
                given().stream().map(TypedEvidence::backing).toList(),
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
        return answer.isEmpty() && comment.isEmpty() && given().isEmpty() && mitigation.isEmpty();
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
