package org.groundswell.app.acknowledgement;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionMoved;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.improvement.NoticeIssued;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every live site is asked to acknowledge a notice, in the transaction that issues it. A site that goes live while a
 * notice is open is asked then.
 */
@Service
@Transactional
public class Acknowledgements {

    private static final int LONGEST = 2_000;

    private final AskedStore store;
    private final SiteLetters letters;
    private final AuditLog audit;
    private final InstantSource clock;

    Acknowledgements(AskedStore store, SiteLetters letters, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void on(NoticeIssued issued) {
        int asked = store.ask(issued.id(), issued.at());
        audit.add(
                null,
                "acknowledgement.asked",
                "notice " + issued.id().value(),
                asked == 1 ? "1 site" : asked + " sites",
                issued.at());
        letters.tell(issued.id(), store.toTell(issued.id()));
    }

    @EventListener
    void on(AdoptionMoved moved) {
        var claim = moved.event().claim();
        if (claim != null && claim.stage().adopted()) {
            store.ask(moved.adoption(), clock.instant());
        }
    }

    /** How many sites were asked about a notice, and how many have acknowledged it. Public: it names no site. */
    @Transactional(readOnly = true)
    public Progress progress(NoticeId notice) {
        return store.progress(notice);
    }

    /** The same among the sites this person may see. */
    @Transactional(readOnly = true)
    public Progress progress(NoticeId notice, Member reader) {
        return store.progress(notice, reader);
    }

    /** One page of the sites asked, as far as this person may see them: the outstanding first. */
    @Transactional(readOnly = true)
    public List<Asked> page(NoticeId notice, Member reader, int limit, long offset) {
        return store.page(notice, reader, limit, offset);
    }

    /** What one adoption was asked about that is still open. */
    @Transactional(readOnly = true)
    public List<Asked> of(AdoptionId adoption) {
        return store.of(adoption);
    }

    /** What the sites this person leads still have to acknowledge. */
    @Transactional(readOnly = true)
    public List<Asked> outstanding(Member lead) {
        var sites = lead.memberships().stream()
                .filter(membership -> membership.role() == Role.SITE_LEAD)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .toList();
        return sites.isEmpty() ? List.of() : store.outstanding(sites);
    }

    /** What one site still has to acknowledge. */
    @Transactional(readOnly = true)
    public List<Asked> outstanding(UUID site) {
        return store.outstanding(List.of(site));
    }

    /** @throws NotFound if this adoption was not asked, or this person may not see it */
    @Transactional(readOnly = true)
    public Asked get(NoticeId notice, AdoptionId adoption, Member reader) {
        return store.find(notice, adoption)
                .filter(asked -> mayAcknowledge(asked, reader))
                .orElseThrow(() -> new NotFound("acknowledgement of", notice.value()));
    }

    /**
     * Says for a site that a notice was read.
     *
     * @param words what the site did about it; "" if nothing is said
     */
    public void acknowledge(NoticeId notice, AdoptionId adoption, String words, Member by) {
        var asked = store.find(notice, adoption).orElseThrow(() -> new NotFound("acknowledgement of", notice.value()));
        if (!mayAcknowledge(asked, by)) {
            throw new Forbidden(
                    "Only the lead of the site or a manager of its programme may acknowledge a notice for it.");
        }
        if (words.length() > LONGEST) {
            throw new Refusal("words", "Write up to %,d characters".formatted(LONGEST));
        }
        PatientData.refuseIn("words", words);
        boolean lead = by.memberships()
                .contains(new Membership(Role.SITE_LEAD, asked.site().value()));
        var now = clock.instant();
        store.give(notice, adoption, words.strip(), !lead, by, now);
        audit.add(
                by.id().value(),
                "acknowledgement.given",
                "notice " + notice.value(),
                "adoption " + adoption.value() + (lead ? "" : ", on behalf of the site"),
                now);
    }

    /** Whether this person may say for that site that the notice was read. */
    public static boolean mayAcknowledge(Asked asked, Member who) {
        return who.is(Role.SITE_LEAD, asked.site().value())
                || who.is(Role.PROGRAMME_MANAGER, asked.programme().value());
    }

    /** The open request of one adoption, if it has one. */
    @Transactional(readOnly = true)
    public Optional<Asked> find(NoticeId notice, AdoptionId adoption) {
        return store.find(notice, adoption);
    }
}
