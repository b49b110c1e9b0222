package org.groundswell.app.assessment;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The place of one person among the raters of one assessment.
 *
 * @param person        the same in every assessment made again, so that a change is told within the same people
 * @param role          for whom they speak
 * @param name          as the one who invited them wrote it, or of the account; may be ""
 * @param email         where the invitation went; "" if the link was passed on otherwise
 * @param member        null for a guest
 * @param linkNumber    the number the link must carry; revoking it counts on
 * @param linkExpiresAt when the link ends
 * @param doneAt        when they said they had finished, null while they have not
 */
public record Seat(
        RaterId id,
        AssessmentId assessment,
        UUID person,
        RaterRole role,
        String name,
        String email,
        @Nullable MemberId member,
        int linkNumber,
        Instant linkExpiresAt,
        boolean linkRevoked,
        Instant invitedAt,
        @Nullable Instant doneAt) {

    /** What the one who runs the assessment knows the rater by. */
    public String calledName() {
        if (!name.isEmpty()) {
            return name;
        }
        return email.isEmpty() ? "A guest (" + role.label().toLowerCase(Locale.UK) + ")" : email;
    }
}
