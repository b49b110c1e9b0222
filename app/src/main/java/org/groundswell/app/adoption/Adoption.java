package org.groundswell.app.adoption;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;

/**
 * One site's adoption within one programme.
 *
 * @param version     the version of the improvement in use, once known
 * @param champion    the named owner at the site; "" while there is none
 * @param planned     when each stage is planned to be reached
 * @param follows     the stopped adoption this one takes up again
 * @param editVersion counts edits of the fields that may be edited, so that nobody overwrites another unseen
 */
public record Adoption(
        AdoptionId id,
        ProgrammeId programme,
        EntryId site,
        @Nullable WaveId wave,
        @Nullable VersionId version,
        String champion,
        String deputy,
        Map<AdoptionStage, LocalDate> planned,
        @Nullable LocalDate nextReview,
        @Nullable AdoptionId follows,
        int editVersion,
        History history) {

    public Adoption {
        if (history.events().isEmpty()) {
            throw new IllegalArgumentException("An adoption starts at a stage");
        }
        planned = Map.copyOf(planned);
    }

    /**
     * A new adoption that begins at the stage claimed.
     *
     * @throws Conflict if none begins there
     */
    static Adoption begin(
            ProgrammeId programme,
            EntryId site,
            AdoptionDetails details,
            @Nullable AdoptionId follows,
            StageEvent.Kind kind,
            StageClaim claim,
            @Nullable MemberId by,
            Instant at) {
        var first = new StageEvent(1, 1, kind, null, null, claim, "", by, at);
        return checked(new Adoption(
                AdoptionId.random(),
                programme,
                site,
                details.wave(),
                details.version(),
                details.champion(),
                details.deputy(),
                details.planned(),
                details.nextReview(),
                follows,
                1,
                new History(List.of(first))));
    }

    /**
     * A new adoption of a site that may have given up earlier ones: it points to the last of them.
     *
     * @param earlier those of the site in this programme, oldest first
     * @throws Conflict if none begins there, or it would begin before the last one was over
     */
    static Adoption follow(
            ProgrammeId programme,
            EntryId site,
            AdoptionDetails details,
            List<Adoption> earlier,
            StageEvent.Kind kind,
            StageClaim claim,
            @Nullable MemberId by,
            Instant at) {
        var last = earlier.isEmpty() ? null : earlier.getLast();
        var next = begin(programme, site, details, last == null ? null : last.id(), kind, claim, by, at);
        next.checkBeside(earlier);
        return next;
    }

    /** @throws Conflict if this adoption and the one it follows, or the one that follows it, would overlap in time */
    void checkBeside(List<Adoption> others) {
        for (var other : others) {
            if (other.id().equals(follows)) {
                checkAfter(other, this);
            } else if (id.equals(other.follows())) {
                checkAfter(this, other);
            }
        }
    }

    private static void checkAfter(Adoption earlier, Adoption later) {
        var over = earlier.latest().claim();
        var begun = later.history().standing().getFirst().claim();
        if (earlier.stage().ended() && !begun.canBeOnOrAfter(over.date())) {
            throw new Conflict("The site's earlier adoption ended %s, %s: one that begins %s would overlap it."
                    .formatted(over.stage().label(), over.when(), begun.when()));
        }
    }

    /** This adoption with other details. */
    Adoption with(AdoptionDetails details) {
        return changed(details, history);
    }

    private Adoption changed(AdoptionDetails details, History known) {
        return new Adoption(
                id,
                programme,
                site,
                details.wave(),
                details.version(),
                details.champion(),
                details.deputy(),
                details.planned(),
                details.nextReview(),
                follows,
                editVersion,
                known);
    }

    /** This adoption in another wave, or in none. */
    Adoption in(@Nullable WaveId other) {
        return with(new AdoptionDetails(other, version, champion, deputy, planned, nextReview));
    }

    AdoptionDetails details() {
        return new AdoptionDetails(wave, version, champion, deputy, planned, nextReview);
    }

    /** The event that says where this adoption is now. */
    public Standing latest() {
        return history.standing().getLast();
    }

    public AdoptionStage stage() {
        return latest().stage();
    }

    /** The stages that may follow now, in the order a page offers them. A paused one returns to the stage before. */
    public List<AdoptionStage> next() {
        return Story.next(path());
    }

    private List<AdoptionStage> path() {
        return history.standing().stream().map(Standing::stage).toList();
    }

    /**
     * This adoption, one stage on.
     *
     * @throws Conflict if the present stage does not lead there
     */
    public Adoption moveTo(StageClaim claim, MemberId by, Instant at) {
        return grown(StageEvent.Kind.MOVE, claim, by, at);
    }

    /**
     * This adoption with one more stage taken over from records elsewhere, which need not know the stages in between.
     *
     * @throws Conflict if the present stage is over, or the claim would go back along the path
     */
    public Adoption takeOver(StageClaim claim, @Nullable MemberId by, Instant at) {
        return grown(StageEvent.Kind.HISTORY, claim, by, at);
    }

    /** Whether records elsewhere may say that this stage came next: forward along the path, or any ordinary move. */
    public boolean mayTakeOver(AdoptionStage claimed) {
        return Story.mayTakeOver(path(), claimed);
    }

    /**
     * This adoption, with what an earlier event should have said.
     *
     * @throws Conflict if that event does not stand any more, or the story would no longer hold together
     */
    public Adoption correct(int position, StageClaim claim, String why, MemberId by, Instant at) {
        var corrected = standing(position);
        return checked(grownBy(new StageEvent(
                nextPosition(),
                corrected.storyPosition(),
                StageEvent.Kind.CORRECTION,
                position,
                null,
                claim,
                why,
                by,
                at)));
    }

    /**
     * This adoption without an event that never happened. The first cannot be withdrawn: correct it, or stop.
     *
     * @throws Conflict if that event does not stand any more, is the only one, or the story would no longer hold together
     */
    public Adoption withdraw(int position, String why, MemberId by, Instant at) {
        var withdrawn = standing(position);
        if (history.standing().size() == 1) {
            throw new Conflict("The only event of an adoption cannot be withdrawn. Correct it instead.");
        }
        return checked(grownBy(new StageEvent(
                nextPosition(),
                withdrawn.storyPosition(),
                StageEvent.Kind.WITHDRAWAL,
                position,
                null,
                null,
                why,
                by,
                at)));
    }

    private Standing standing(int position) {
        return history.standing().stream()
                .filter(event -> event.position() == position)
                .findFirst()
                .orElseThrow(() -> new Conflict("Someone else has corrected this event in the meantime."));
    }

    private Adoption grown(StageEvent.Kind kind, StageClaim claim, @Nullable MemberId by, Instant at) {
        int position = nextPosition();
        return checked(grownBy(new StageEvent(position, position, kind, null, stage(), claim, "", by, at)));
    }

    private int nextPosition() {
        return history.events().size() + 1;
    }

    private Adoption grownBy(StageEvent event) {
        var longer = new ArrayList<>(history.events());
        longer.add(event);
        return changed(details(), new History(longer));
    }

    private static Adoption checked(Adoption grown) {
        Story.check(grown.history());
        return grown;
    }
}
