package org.groundswell.app.talk;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.adoption.Adoption;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.adoption.DatePrecision;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.adoption.StageClaim;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.signin.PublicForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * "We want this": a site asks for an improvement, and a programme that spreads it takes the site up, as an adoption at
 * Engaged, or says why not. Either can be undone.
 */
@Service
@Transactional
public class Interests {

    private static final int LONGEST_LINE = 254;
    private static final int LONGEST_MESSAGE = 4_000;

    /** Stands at the event that acceptance records, by which undoing finds it. */
    private static final String ASKED = "The site asked for it.";

    private final InterestStore store;
    private final Adoptions adoptions;
    private final Programmes programmes;
    private final Directory directory;
    private final AnswerLetters letters;
    private final PublicForms forms;
    private final AuditLog audit;
    private final InstantSource clock;

    Interests(
            InterestStore store,
            Adoptions adoptions,
            Programmes programmes,
            Directory directory,
            AnswerLetters letters,
            PublicForms forms,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.adoptions = adoptions;
        this.programmes = programmes;
        this.directory = directory;
        this.letters = letters;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /** A programme that could take a site up. */
    public record Taker(ProgrammeId id, ImprovementId improvement, String code, String name) {}

    /**
     * Says that a site wants an improvement.
     *
     * @param siteCode of a site or organisation in the directory
     * @param address  network the request came from
     */
    public Interest express(
            Improvement improvement,
            String siteCode,
            String who,
            String contact,
            String message,
            Optional<Member> by,
            String address) {
        if (by.isEmpty()) {
            forms.charge(address);
        }
        var site = siteCode.isBlank() ? Optional.<Entry>empty() : directory.find(siteCode.strip());
        if (site.filter(Entry::isTarget).isEmpty()) {
            throw new Refusal("site", "Choose the site from the directory");
        }
        line("who", who, "Say who you are, by name or role");
        line("contact", contact, "Enter an e-mail address or a telephone number");
        if (message.length() > LONGEST_MESSAGE) {
            throw new Refusal("message", "Write up to %,d characters".formatted(LONGEST_MESSAGE));
        }
        PatientData.refuseIn("message", message);
        var interest = new Interest(
                InterestId.random(),
                improvement.id(),
                site.orElseThrow().id(),
                who.strip(),
                contact.strip(),
                message.strip(),
                Interest.State.WAITING,
                clock.instant(),
                null,
                null,
                "",
                1);
        store.add(interest, by.map(Member::id).orElse(null));
        audit.add(
                by.map(member -> member.id().value()).orElse(null),
                "talk.interest-expressed",
                subject(interest),
                "",
                interest.raisedAt());
        return interest;
    }

    /** One page of what this person's improvements and programmes were asked for. */
    @Transactional(readOnly = true)
    public List<Interest.Line> page(Member reader, int limit, long offset) {
        mustTakePart(reader);
        return store.page(reader, limit, offset);
    }

    @Transactional(readOnly = true)
    public long count(Member reader) {
        mustTakePart(reader);
        return store.count(reader);
    }

    /** How many sites wait for an answer about this improvement. */
    @Transactional(readOnly = true)
    public long waiting(ImprovementId improvement) {
        return store.waiting(improvement);
    }

    /** The programmes of these improvements that this person manages and that go on. */
    @Transactional(readOnly = true)
    public List<Taker> takers(List<ImprovementId> improvements, Member by) {
        return store
                .takers(improvements.stream()
                        .map(ImprovementId::value)
                        .distinct()
                        .toList())
                .stream()
                .filter(taker -> by.is(Role.PROGRAMME_MANAGER, taker.id().value()))
                .toList();
    }

    /** Whether a letter tells the site what becomes of its wish; otherwise whoever decides has to. */
    @Transactional(readOnly = true)
    public boolean isToldByLetter(InterestId id, Member by) {
        return letters.reach(get(id, by), store.raisedBy(id).orElse(null));
    }

    /** Takes the site into a programme, at Engaged, unless it has come further there already. */
    public Adoption accept(InterestId id, int seen, String programmeCode, Member by) {
        var interest = get(id, by).asSeen(seen);
        mustWait(interest);
        var programme = programmes
                .find(programmeCode)
                .filter(found -> found.improvement().equals(interest.improvement()))
                .orElseThrow(() -> new Refusal("programme", "Select the programme that takes the site up"));
        by.mustBe(
                Role.PROGRAMME_MANAGER, programme.id().value(), "Only a manager of the programme may take a site up.");
        var adoption = engaged(interest, programme, by);
        decide(interest.accepted(programme.id(), adoption.id()), "talk.interest-accepted", by);
        letters.accepted(interest, store.raisedBy(id).orElse(null), programme.name());
        return adoption;
    }

    /** Says no, with a reason. */
    public void decline(InterestId id, int seen, String why, Member by) {
        var interest = get(id, by).asSeen(seen);
        mustWait(interest);
        if (why.isBlank()) {
            throw new Refusal("reason", "Say why, as you will tell the site");
        }
        PatientData.refuseIn("reason", why);
        var declined = interest.declined(why.strip());
        decide(declined, "talk.interest-declined", by);
        letters.declined(declined, store.raisedBy(id).orElse(null));
    }

    /** Takes a decision back: the interest waits again, and an adoption that nobody moved since is at Identified. */
    public void undo(InterestId id, int seen, Member by) {
        var interest = get(id, by).asSeen(seen);
        if (interest.state() == Interest.State.WAITING) {
            throw new Conflict("Nobody has decided about this yet.");
        }
        if (interest.adoption() != null) {
            identifiedAgain(adoptions.get(interest.adoption(), by), by);
        }
        decide(interest.waitingAgain(), "talk.interest-reopened", by);
        letters.reopened(interest, store.raisedBy(id).orElse(null));
    }

    private Adoption engaged(Interest interest, Programme programme, Member by) {
        var today = programmes.today();
        var claim = new StageClaim(
                AdoptionStage.ENGAGED, today, DatePrecision.DAY, EvidenceTier.SELF_DECLARED, null, "", ASKED, "");
        programmes.addTargets(programme, List.of(interest.site()), today, by);
        var open = adoptions.ofSite(interest.site(), by).stream()
                .filter(adoption -> adoption.programme().equals(programme.id()))
                .filter(adoption -> !adoption.stage().ended())
                .findFirst();
        if (open.isEmpty()) {
            return adoptions.begin(programme, interest.site(), claim, by);
        }
        var adoption = open.orElseThrow();
        return adoption.stage().next().contains(AdoptionStage.ENGAGED)
                ? adoptions.move(adoption.id(), adoption.history().events().size(), claim, by)
                : adoption;
    }

    /** Takes back the event that acceptance recorded; an adoption that was there before is left as it is. */
    private void identifiedAgain(Adoption adoption, Member by) {
        var standing = adoption.history().standing();
        var asked = standing.stream()
                .filter(event -> event.claim().note().equals(ASKED))
                .findFirst();
        if (asked.isEmpty()) {
            return;
        }
        var event = asked.orElseThrow();
        if (!event.equals(standing.getLast())) {
            throw new Conflict("The site has moved on to %s since. Change its adoption instead."
                    .formatted(adoption.stage().label()));
        }
        int seen = adoption.history().events().size();
        var why = "The acceptance of the site's wish was undone.";
        if (standing.size() == 1) {
            var claim = StageClaim.of(
                    AdoptionStage.IDENTIFIED,
                    event.claim().date(),
                    event.claim().tier());
            adoptions.correct(adoption.id(), seen, event.position(), claim, why, by);
        } else {
            adoptions.withdraw(adoption.id(), seen, event.position(), why, by);
        }
    }

    private Interest get(InterestId id, Member by) {
        var interest = store.find(id).orElseThrow(() -> new NotFound("interest", id.value()));
        var manages = !takers(List.of(interest.improvement()), by).isEmpty();
        if (!manages && !by.is(Role.EDITOR, interest.improvement().value())) {
            throw new Forbidden("Only a manager of a programme and an editor of the improvement may answer a site.");
        }
        return interest;
    }

    private static void mustTakePart(Member reader) {
        if (!reader.isAny(Role.PROGRAMME_MANAGER) && !reader.isAny(Role.EDITOR)) {
            throw new Forbidden(
                    "Only managers of programmes and editors of improvements see which sites ask for them.");
        }
    }

    private static void mustWait(Interest interest) {
        if (interest.state() != Interest.State.WAITING) {
            throw new Conflict("Somebody has decided about this already. Undo that first.");
        }
    }

    private void decide(Interest decided, String action, Member by) {
        var now = clock.instant();
        store.decide(decided, by.id(), now);
        audit.add(by.id().value(), action, subject(decided), "", now);
    }

    private static void line(String field, String words, String otherwise) {
        if (words.isBlank() || words.length() > LONGEST_LINE) {
            throw new Refusal(field, otherwise);
        }
        PatientData.refuseIn(field, words);
    }

    private static String subject(Interest interest) {
        return "interest " + interest.id().value();
    }
}
