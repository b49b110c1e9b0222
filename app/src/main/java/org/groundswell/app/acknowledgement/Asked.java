package org.groundswell.app.acknowledgement;

import java.time.Instant;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.NoticeId;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * A site that was asked to acknowledge a notice.
 *
 * @param givenAt   when it did; null while it has not
 * @param givenBy   name of who said so; "" while nobody has
 * @param onBehalf  whether a programme's manager said so for the site
 * @param words     what the site did about it
 * @param reminders letters sent since
 */
public record Asked(
        NoticeId notice,
        AdoptionId adoption,
        ProgrammeId programme,
        String programmeName,
        EntryId site,
        String siteName,
        String siteCode,
        Instant askedAt,
        @Nullable Instant givenAt,
        String givenBy,
        boolean onBehalf,
        String words,
        int reminders) {

    public boolean isOutstanding() {
        return givenAt == null;
    }
}
