package org.groundswell.app.assessment;

import java.time.InstantSource;
import java.util.HashMap;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facilitated round: what the team agrees, one question after another. The ratings stay as they were. */
@Service
@Transactional
public class Agreements {

    private final Assessments assessments;
    private final ConsensusStore store;
    private final Instruments instruments;
    private final AuditLog audit;
    private final InstantSource clock;

    Agreements(
            Assessments assessments,
            ConsensusStore store,
            Instruments instruments,
            AuditLog audit,
            InstantSource clock) {
        this.assessments = assessments;
        this.store = store;
        this.instruments = instruments;
        this.audit = audit;
        this.clock = clock;
    }

    /** Writes down what was agreed about an item, and who did not. */
    public void agree(AssessmentId id, String code, AgreedLevel agreed, Member by) {
        var assessment = assessments.run(id, by);
        assessment.mustBe(AssessmentState.COMPARING);
        var item =
                instruments.get(assessment.instrument()).item(code).orElseThrow(() -> new NotFound("question", code));
        var level = agreed.level();
        if (level != null && item.level(level).isEmpty()) {
            throw new Refusal("answer", "Select one of the answers");
        }
        var words = new HashMap<String, String>();
        words.put("words", agreed.words());
        agreed.dissent().forEach((role, text) -> words.put("dissent-" + role.name(), text));
        PatientData.refuseIn(words);
        store.put(id, code, agreed, by.id(), clock.instant());
        audit.add(by.id().value(), "assessment.agreed", "assessment " + id.value(), code, clock.instant());
    }

    /** Writes down what was agreed about a gate. */
    public void agree(AssessmentId id, String code, AgreedGate agreed, Member by) {
        var assessment = assessments.run(id, by);
        assessment.mustBe(AssessmentState.COMPARING);
        if (instruments.get(assessment.instrument()).gate(code).isEmpty()) {
            throw new NotFound("gate", code);
        }
        if (agreed.accepted()
                && (agreed.state() != GateState.NOT_MET || agreed.mitigation().isBlank())) {
            throw new Refusal("mitigation", "Say what is done about it before accepting that as enough");
        }
        PatientData.refuseIn("mitigation", agreed.mitigation());
        PatientData.refuseIn("words", agreed.words());
        store.put(id, code, agreed, by.id(), clock.instant());
        audit.add(by.id().value(), "assessment.gate-agreed", "assessment " + id.value(), code, clock.instant());
    }
}
