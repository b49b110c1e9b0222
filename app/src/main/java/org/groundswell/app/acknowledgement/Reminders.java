package org.groundswell.app.acknowledgement;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Directory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds sites of notices whose deadline is near or over, once in three days, until somebody acknowledges. */
@Service
public class Reminders {

    private static final int DAYS_BEFORE = 2;
    private static final Duration BETWEEN = Duration.ofDays(3);

    private final AskedStore store;
    private final SiteLetters letters;
    private final InstantSource clock;

    Reminders(AskedStore store, SiteLetters letters, InstantSource clock) {
        this.store = store;
        this.letters = letters;
        this.clock = clock;
    }

    /** Writes to all who are due. @return the sites written to */
    @Transactional
    public int sendDue() {
        if (!letters.canBeSent() || !store.mayRemind()) {
            return 0;
        }
        var now = clock.instant();
        var due = store.toRemind(LocalDate.ofInstant(now, Directory.ZONE).plusDays(DAYS_BEFORE), now.minus(BETWEEN));
        int sent = 0;
        for (var notice :
                due.stream().collect(Collectors.groupingBy(Asked::notice)).entrySet()) {
            for (var reminded : letters.remind(notice.getKey(), notice.getValue())) {
                store.reminded(reminded, now);
                sent++;
            }
        }
        return sent;
    }
}
