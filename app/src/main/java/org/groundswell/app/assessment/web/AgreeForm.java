package org.groundswell.app.assessment.web;

import java.util.EnumMap;
import java.util.Map;
import org.groundswell.app.assessment.AgreedGate;
import org.groundswell.app.assessment.AgreedLevel;
import org.groundswell.app.assessment.AnswerState;
import org.groundswell.app.assessment.Consensus;
import org.groundswell.app.assessment.GateState;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.problem.Refusal;
import org.springframework.util.MultiValueMap;

/** What the team agreed about one question, as typed. */
record AgreeForm(
        String answer, String words, Map<RaterRole, String> dissent, String mitigation, boolean accepted, int version) {

    static AgreeForm of(MultiValueMap<String, String> sent) {
        var dissent = new EnumMap<RaterRole, String>(RaterRole.class);
        for (var role : RaterRole.values()) {
            var words = AnswerForm.text(sent, "dissent-" + role.name());
            if (!words.isEmpty()) {
                dissent.put(role, words);
            }
        }
        return new AgreeForm(
                AnswerForm.text(sent, "answer"),
                AnswerForm.text(sent, "words"),
                dissent,
                AnswerForm.text(sent, "mitigation"),
                "yes".equals(AnswerForm.text(sent, "accepted")),
                AnswerForm.number(AnswerForm.text(sent, "version")).orElse(0));
    }

    /** What was agreed so far; nothing, if nothing was. */
    static AgreeForm of(Consensus consensus, String code) {
        return consensus
                .item(code)
                .map(agreed -> {
                    var level = agreed.level();
                    return new AgreeForm(
                            level == null ? agreed.state().name() : level.toString(),
                            agreed.words(),
                            agreed.dissent(),
                            "",
                            false,
                            agreed.version());
                })
                .or(() -> consensus
                        .gate(code)
                        .map(agreed -> new AgreeForm(
                                agreed.state().name(),
                                agreed.words(),
                                Map.of(),
                                agreed.mitigation(),
                                agreed.accepted(),
                                agreed.version())))
                .orElse(new AgreeForm("", "", Map.of(), "", false, 0));
    }

    /** @throws Refusal if nothing is selected */
    AgreedLevel item() {
        var level = AnswerForm.number(answer);
        var state = level.isPresent()
                ? AnswerState.LEVEL
                : AnswerForm.constant(AnswerState.class, answer)
                        .filter(each -> each == AnswerState.DONT_KNOW || each == AnswerState.NOT_APPLICABLE)
                        .orElseThrow(() -> new Refusal("answer", "Select what you agreed on"));
        return new AgreedLevel(state, level.orElse(null), words, dissent, version);
    }

    /** @throws Refusal if nothing is selected */
    AgreedGate gate() {
        return new AgreedGate(
                AnswerForm.constant(GateState.class, answer)
                        .orElseThrow(() -> new Refusal("answer", "Select what you agreed on")),
                mitigation,
                accepted,
                words,
                version);
    }
}
