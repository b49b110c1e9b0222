package org.groundswell.app.talk;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.EmailAddress;
import org.groundswell.app.signin.PublicForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hearing what is new about an improvement, with an account or with an address alone. An address is written to only
 * after it has confirmed, so that nobody is signed up by others; where no mail server is known, there is the feed.
 */
@Service
@Transactional
public class Follows {

    private final FollowStore store;
    private final FollowerLetters letters;
    private final Accounts accounts;
    private final PublicForms forms;
    private final AuditLog audit;
    private final InstantSource clock;

    Follows(
            FollowStore store,
            FollowerLetters letters,
            Accounts accounts,
            PublicForms forms,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.accounts = accounts;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether letters can be sent at all. */
    public boolean byMail() {
        return letters.canBeSent();
    }

    /** Whether and how this person follows. */
    @Transactional(readOnly = true)
    public Optional<Follow> of(ImprovementId improvement, Member member) {
        return store.find(improvement, member.id());
    }

    /** Follows with the address of an account. */
    public void follow(Improvement improvement, Member member) {
        var now = clock.instant();
        var email = accounts.account(member.id()).email().value();
        store.ask(improvement.id(), email, Optional.of(member.id()), true, now);
        audit.add(
                member.id().value(),
                "talk.followed",
                "improvement " + improvement.id().value(),
                "",
                now);
    }

    /**
     * Asks an address whether it wants to follow. Whoever asks learns nothing of whether it does already.
     *
     * @param address network the request came from
     */
    public void ask(Improvement improvement, String email, String address) {
        if (!letters.canBeSent()) {
            throw new Refusal("email", "Use the feed: this Groundswell sends no e-mail");
        }
        forms.charge(address);
        var typed = EmailAddress.typed(email);
        var follow = store.ask(improvement.id(), typed.value(), Optional.empty(), false, clock.instant());
        if (!follow.confirmed()) {
            letters.askToConfirm(follow, improvement.title());
        }
    }

    /** @throws NotFound if the link is none of ours, or its address was forgotten */
    @Transactional(readOnly = true)
    public Follow byKey(UUID key) {
        return store.find(key).orElseThrow(() -> new NotFound("follower", "of this link"));
    }

    public void confirm(UUID key) {
        var follow = byKey(key);
        var now = clock.instant();
        store.confirm(key, now);
        audit.add(
                null,
                "talk.follow-confirmed",
                "improvement " + follow.improvement().value(),
                "",
                now);
    }

    /** Stops, and forgets the address. */
    public void stop(UUID key) {
        var follow = byKey(key);
        store.remove(key);
        audit.add(
                null, "talk.follow-ended", "improvement " + follow.improvement().value(), "", clock.instant());
    }
}
