package org.groundswell.app.mail;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the outbox and do about it. */
@Service
public class Letters {

    private final LetterStore store;
    private final Outbox outbox;
    private final MailSettings settings;
    private final SiteAddress address;
    private final AuditLog audit;
    private final InstantSource clock;

    Letters(
            LetterStore store,
            Outbox outbox,
            MailSettings settings,
            SiteAddress address,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.outbox = outbox;
        this.settings = settings;
        this.address = address;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Letters in one state, newest first.
     *
     * @param counts of all states; one that is missing has none
     */
    public record Listing(List<PostedLetter> letters, Map<LetterState, Long> counts) {

        public long count(LetterState state) {
            return counts.getOrDefault(state, 0L);
        }
    }

    public Listing page(LetterState state, int limit, long offset, Member by) {
        by.mustBeAdministrator();
        return new Listing(store.page(state, limit, offset), store.counts());
    }

    /** How many letters are in each state; one that is missing has none. */
    public Map<LetterState, Long> counts(Member by) {
        by.mustBeAdministrator();
        return store.counts();
    }

    /** The mail server and the sender's address, in words, or why no mail is sent. */
    public List<String> setting(Member by) {
        by.mustBeAdministrator();
        if (outbox.canSend()) {
            return List.of("%s, port %d, from %s".formatted(settings.host(), settings.portOrUsual(), settings.from()));
        }
        var problems = new ArrayList<>(settings.problems());
        if (!address.isKnown()) {
            problems.add("GROUNDSWELL_URL does not say where people reach this Groundswell.");
        }
        return List.copyOf(problems);
    }

    public boolean canSend() {
        return outbox.canSend();
    }

    public PostedLetter get(UUID id, Member by) {
        by.mustBeAdministrator();
        return store.find(id).orElseThrow(() -> new NotFound("letter", id));
    }

    /** @throws Conflict if it has been sent or discarded in the meantime */
    @Transactional
    public void retry(UUID id, Member by) {
        var letter = get(id, by);
        var now = clock.instant();
        if (!store.retry(id, now, now.plus(Outbox.PATIENCE))) {
            throw done();
        }
        audit.add(by.id().value(), "mail.retried", subject(id), letter.about(), now);
    }

    /** @throws Conflict if it has been sent or discarded in the meantime */
    @Transactional
    public void discard(UUID id, Member by) {
        var letter = get(id, by);
        var now = clock.instant();
        if (!store.discard(id, now)) {
            throw done();
        }
        audit.add(by.id().value(), "mail.discarded", subject(id), letter.about(), now);
    }

    /**
     * Sends a letter that only shows that letters arrive.
     *
     * @throws Refusal of {@code email}
     * @throws Conflict where no mail is sent
     */
    @Transactional
    public void test(String email, Member by) {
        by.mustBeAdministrator();
        var text = """
                This letter shows that Groundswell can send mail.

                %s asked for it on the page about mail: %s
                """;
        if (!outbox.canSend()) {
            throw new Conflict("No mail is sent: " + String.join(" ", setting(by)));
        }
        outbox.post(new Letter(
                email.strip(),
                "A test from Groundswell",
                text.formatted(by.name(), outbox.link("/admin/mail")),
                "test"));
        audit.add(by.id().value(), "mail.tested", "mail", "", clock.instant());
    }

    static String subject(UUID id) {
        return "letter " + id;
    }

    private static Conflict done() {
        return new Conflict("This letter has been sent or discarded in the meantime.");
    }
}
