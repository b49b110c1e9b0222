package org.groundswell.app.learning;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Role;
import org.jspecify.annotations.Nullable;

/**
 * A learning note, with the wording that its reader may see.
 *
 * @param author        null for somebody without an account
 * @param key           the secret of that person's private link; null for an author with an account
 * @param contact       where a reviewer can ask back; "" if nothing was left
 * @param reason        why it was declined or withdrawn, or what a reviewer asks for
 * @param revision      of {@code text}
 * @param latest        the newest wording
 * @param published     the wording that is public; null before the first is
 * @param audience      whom it is for, and who agreed to that
 * @param wider         how its author wants everybody to read it, which a reviewer decides about; null otherwise
 * @param waitingSince  since when a wording waits for a reviewer; null if none does
 */
public record Note(
        NoteId id,
        NoteAbout about,
        @Nullable MemberId author,
        @Nullable UUID key,
        String contact,
        Audience audience,
        @Nullable Audience wider,
        NoteState state,
        String reason,
        int revision,
        int latest,
        @Nullable Integer published,
        @Nullable Instant publishedAt,
        @Nullable Instant waitingSince,
        Instant createdAt,
        NoteText text) {

    /** Whether this is who wrote it. */
    public boolean isBy(NoteAuthor who) {
        return who.member().filter(member -> member.id().equals(author)).isPresent()
                || who.key().filter(held -> held.equals(key)).isPresent();
    }

    public boolean isBy(Optional<Member> who) {
        return who.filter(member -> member.id().equals(author)).isPresent();
    }

    /** Whether this person may review it: an editor of the improvement or an administrator, never its author. */
    public boolean mayBeReviewedBy(Member who) {
        return !isBy(Optional.of(who)) && answersFor(who);
    }

    /** Whether this person answers for the improvement the note is about. */
    public boolean answersFor(Member who) {
        var improvement = about.improvement();
        return improvement == null ? who.isAdministrator() : who.is(Role.EDITOR, improvement.value());
    }

    /** Whether this person leads the site the note names, and so has the right to reply. */
    public boolean mayBeAnsweredBySite(Member who) {
        var site = about.site();
        return site != null && who.is(Role.SITE_LEAD, site.value());
    }

    /**
     * Whether this person may know site and author. Of an anonymous note only its author and an administrator may: an
     * editor who reviews it sees the words alone.
     */
    public boolean isKnownTo(Optional<Member> who) {
        return !audience.anonymous()
                || isBy(who)
                || who.filter(Member::isAdministrator).isPresent();
    }

    /** Whether this person may read it at all; a withdrawn note remains as a stone with its reason. */
    public boolean mayBeReadBy(Optional<Member> who) {
        boolean part = isBy(who) || who.filter(this::answersFor).isPresent();
        if (state == NoteState.DRAFT || state == NoteState.CHANGES || state == NoteState.DECLINED) {
            return isBy(who) || who.filter(Member::isAdministrator).isPresent();
        }
        if (published == null) {
            return part;
        }
        return switch (audience.visibility()) {
            case PUBLIC -> true;
            case NETWORK -> who.isPresent();
            case TEAM -> part || who.filter(this::isOfTheTeam).isPresent();
        };
    }

    private boolean isOfTheTeam(Member who) {
        var programme = about.programme();
        return mayBeAnsweredBySite(who)
                || (programme != null
                        && (who.is(Role.PROGRAMME_MANAGER, programme.value())
                                || who.is(Role.VIEWER, programme.value())));
    }

    /** Whether its author may write on; not while a reviewer decides whether everybody may read it as it stands. */
    public boolean mayBeWritten() {
        return state != NoteState.DECLINED && state != NoteState.WITHDRAWN && wider == null;
    }

    /** Whether more people could read it than do now, and nothing waits to be decided. */
    public boolean mayBeWidened() {
        return state == NoteState.PUBLISHED && audience.visibility() != Visibility.PUBLIC && waitingSince == null;
    }
}
