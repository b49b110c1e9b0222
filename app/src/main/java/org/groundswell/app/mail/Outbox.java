package org.groundswell.app.mail;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.groundswell.app.problem.Conflict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where use cases put letters. A letter is part of the caller's transaction: rolled back with it, and sent soon after
 * it is committed.
 */
@Service
public class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /** How long sending is tried before a letter counts as failed; mail servers themselves try for that long. */
    static final Duration PATIENCE = Duration.ofDays(5);

    /** So many letters wait for one address; who sends more has made a mistake or means harm. */
    static final int MOST_WAITING = 100;

    private final LetterStore store;
    private final MailSettings settings;
    private final SiteAddress address;
    private final InstantSource clock;

    Outbox(LetterStore store, MailSettings settings, SiteAddress address, InstantSource clock) {
        this.store = store;
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /**
     * Whether letters are sent at all. Where not, callers show what they would have sent: the link to copy. A mail
     * server that is down for a while changes nothing here.
     */
    public boolean canSend() {
        return settings.problems().isEmpty() && address.isKnown();
    }

    /**
     * Puts a letter into the outbox.
     *
     * @return whether it will be sent; false where none are, and then nothing is kept
     * @throws Conflict if very many letters wait for this address already
     */
    @Transactional
    public boolean post(Letter letter) {
        if (canSend() && isFull(letter.to())) {
            throw new Conflict("%d letters to this address are waiting to be sent; nothing can be added until they are."
                    .formatted(MOST_WAITING));
        }
        return tell(letter);
    }

    /**
     * Puts a letter that tells of something done into the outbox. A mailbox that takes nothing more does not keep it from
     * being done: the letter is left out, and nothing is thrown.
     *
     * @return whether it will be sent
     */
    @Transactional
    public boolean tell(Letter letter) {
        if (!canSend()) {
            return false;
        }
        if (isFull(letter.to())) {
            LOG.warn("A mailbox is full of waiting letters; the one about {} was not added", letter.about());
            return false;
        }
        var now = clock.instant();
        store.add(UUID.randomUUID(), letter, now, now.plus(PATIENCE));
        return true;
    }

    private boolean isFull(String address) {
        return store.countWaiting(address) >= MOST_WAITING;
    }

    /**
     * The whole address of a page, for a letter.
     *
     * @param path from "/" on
     * @throws IllegalStateException where {@link #canSend()} is false
     */
    public String link(String path) {
        return address.link(path);
    }
}
