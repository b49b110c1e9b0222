package org.groundswell.app.talk;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Names;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.PublicForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions and concerns: raised by anybody, reviewed, then public and answered in public. */
@Service
@Transactional
public class Matters {

    private static final int LONGEST = 4_000;
    private static final int LONGEST_CONTACT = 254;

    private final MatterStore store;
    private final News news;
    private final AnswerLetters letters;
    private final PublicForms forms;
    private final AuditLog audit;
    private final InstantSource clock;

    Matters(
            MatterStore store,
            News news,
            AnswerLetters letters,
            PublicForms forms,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.news = news;
        this.letters = letters;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of what is public, the latest first. */
    @Transactional(readOnly = true)
    public List<Matter> page(ImprovementId improvement, Matter.Kind kind, int limit, long offset) {
        return store.page(improvement, kind, limit, offset);
    }

    /** How many are public, by kind and state; what there is none of is left out. */
    @Transactional(readOnly = true)
    public Map<Matter.Kind, Map<Matter.State, Long>> counts(ImprovementId improvement) {
        return store.counts(improvement);
    }

    /** @throws NotFound if there is none that this person may read */
    @Transactional(readOnly = true)
    public Matter get(MatterId id, Optional<Member> reader) {
        return store.find(id)
                .filter(matter -> matter.mayBeReadBy(reader))
                .orElseThrow(() -> new NotFound("question or concern", id.value()));
    }

    /**
     * Raises a question or a concern; a reviewer reads it before others do.
     *
     * @param contact        where to ask back; "" if nobody may
     * @param namesConfirmed whether the writer said that the words which look like names are none
     * @param address        network the request came from, which limits how much may be sent without an account
     */
    public Matter raise(
            Improvement improvement,
            Matter.Kind kind,
            String words,
            String contact,
            boolean namesConfirmed,
            Optional<Member> by,
            String address) {
        if (by.isEmpty()) {
            forms.charge(address);
        }
        refuseEmpty("words", words, "Write what you want to " + (kind == Matter.Kind.QUESTION ? "ask" : "say"));
        if (contact.length() > LONGEST_CONTACT) {
            throw new Refusal("contact", "Write up to %d characters".formatted(LONGEST_CONTACT));
        }
        Names.refuseUnlessConfirmed("names", List.of(words), namesConfirmed);
        var matter = new Matter(
                MatterId.random(),
                kind,
                improvement.id(),
                words.strip(),
                contact.strip(),
                Matter.State.WAITING,
                by.map(Member::id).orElse(null),
                clock.instant(),
                "",
                List.of());
        store.add(matter);
        audit.add(
                by.map(member -> member.id().value()).orElse(null),
                "talk." + kind.name().toLowerCase(java.util.Locale.ROOT) + "-raised",
                subject(matter),
                "",
                matter.raisedAt());
        return matter;
    }

    /** Makes it public, open for an answer. */
    public void publish(MatterId id, Member by) {
        var matter = reviewable(id, by);
        var now = clock.instant();
        store.review(id, Matter.State.OPEN, "", by.id(), now);
        audit.add(
                by.id().value(),
                "talk.published",
                subject(matter),
                matter.kind().label(),
                now);
        tell(matter, matter.kind().label() + " raised");
        letters.published(matter);
    }

    /** Keeps it from the public, with a reason that whoever raised it can read. */
    public void decline(MatterId id, String why, Member by) {
        var matter = reviewable(id, by);
        refuseEmpty("reason", why, "Say why it is not published");
        var now = clock.instant();
        store.review(id, Matter.State.DECLINED, why.strip(), by.id(), now);
        audit.add(
                by.id().value(), "talk.declined", subject(matter), matter.kind().label(), now);
        letters.declined(matter, why.strip());
    }

    /**
     * Answers in public. A later answer takes the place of an earlier one, which stays readable.
     *
     * @param seen    how many answers there were when the form was drawn
     * @param changed what was changed because of a concern; "" if nothing was
     */
    public void answer(MatterId id, int seen, String words, String changed, Member by) {
        var matter = get(id, Optional.of(by));
        if (!matter.isFor(by)) {
            throw new Forbidden("Only an editor of the improvement may answer.");
        }
        if (!matter.state().isPublic()) {
            throw new Conflict("It has to be published before it can be answered.");
        }
        if (matter.answers().size() != seen) {
            throw new Conflict("Somebody else answered a moment ago. Look at it again.");
        }
        refuseEmpty("answer", words, "Write the answer");
        PatientData.refuseIn("changed", changed);
        var now = clock.instant();
        var isConcern = matter.kind() == Matter.Kind.CONCERN;
        var answer = new Matter.Answer(words.strip(), isConcern ? changed.strip() : "", now);
        var state = answer.changed().isEmpty() ? Matter.State.ANSWERED : Matter.State.CHANGED;
        store.answer(matter, answer, state, by.id());
        audit.add(by.id().value(), "talk.answered", subject(matter), state.label(), now);
        tell(matter, matter.kind().label() + " answered");
        letters.answered(matter, answer);
    }

    private Matter reviewable(MatterId id, Member by) {
        var matter = get(id, Optional.of(by));
        if (!matter.mayBeReviewedBy(by)) {
            throw new Forbidden(
                    "Only an administrator or an editor of the improvement, and never who raised it, may review this.");
        }
        return matter;
    }

    private void tell(Matter matter, String title) {
        news.tell(matter.improvement(), title, "/talk/" + matter.id().value());
    }

    private static void refuseEmpty(String field, String words, String otherwise) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new Refusal(field, otherwise + ", in up to %,d characters".formatted(LONGEST));
        }
        PatientData.refuseIn(field, words);
    }

    private static String subject(Matter matter) {
        return "matter " + matter.id().value();
    }
}
