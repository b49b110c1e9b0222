package org.groundswell.app.picture;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of improvements: added and removed by their editors, seen by whoever sees the improvement. */
@Service
@Transactional
public class Pictures {

    /** More pictures than this on one page help nobody. */
    static final int MOST = 12;

    private static final int LONGEST_ALTERNATIVE = 300;

    private static final int LONGEST_RIGHTS = 200;

    private static final String NOT_EDITOR = "Only an editor of this improvement may change its pictures.";

    private final PictureStore store;
    private final AuditLog audit;
    private final InstantSource clock;

    Pictures(PictureStore store, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What somebody says about a picture they add.
     *
     * @param alternative what can be seen
     * @param rights      who holds the rights
     * @param agreed      whether they confirm that nobody in it can be recognised who has not agreed
     */
    public record Caption(String alternative, String rights, boolean agreed) {

        /** @throws Refusal with everything about it that must be put right */
        public void check() {
            PatientData.refuseIn(Map.of("alternative", alternative, "rights", rights));
            var reasons = new ArrayList<Refusal.Reason>();
            var seen = alternative.strip();
            if (seen.isEmpty() || seen.length() > LONGEST_ALTERNATIVE) {
                reasons.add(new Refusal.Reason(
                        "alternative",
                        "Describe what can be seen, in up to %d characters".formatted(LONGEST_ALTERNATIVE)));
            } else if (seen.matches("(?i)\\S+\\.(jpe?g|png|gif|webp|heic)")) {
                reasons.add(new Refusal.Reason(
                        "alternative", "Describe what can be seen; the name of a file tells nothing"));
            }
            if (rights.isBlank() || rights.strip().length() > LONGEST_RIGHTS) {
                reasons.add(new Refusal.Reason(
                        "rights", "Enter who holds the rights, in up to %d characters".formatted(LONGEST_RIGHTS)));
            }
            if (!agreed) {
                reasons.add(new Refusal.Reason(
                        "agreed",
                        "Confirm that nobody can be recognised who has not agreed, and that no record can be read"));
            }
            if (!reasons.isEmpty()) {
                throw new Refusal(reasons);
            }
        }
    }

    /** The pictures of an improvement; who may see the improvement is for the caller to know. */
    @Transactional(readOnly = true)
    public List<Picture> of(UUID improvement) {
        return store.of(improvement);
    }

    /** What is served under a hash, which only those know who were shown the picture. */
    @Transactional(readOnly = true)
    public Optional<Rendition> served(String hash) {
        return store.served(hash);
    }

    /**
     * What is kept of an uploaded file: what can be seen, in two widths. It takes its time and needs no transaction.
     *
     * @throws Refusal if this is no picture we can read, or too large a one
     */
    public static List<Rendition> drawn(byte[] file) {
        return Drawing.of(file);
    }

    /**
     * A picture that is kept to be read, such as a photographed page; otherwise as {@link #drawn}.
     *
     * @throws Refusal if this is no picture we can read, or too large a one
     */
    public static Rendition legible(byte[] file) {
        return Drawing.of(file, List.of(Rendition.Size.LEGIBLE)).getFirst();
    }

    /**
     * Adds a picture.
     *
     * @param drawn as from {@link #drawn}
     * @throws Refusal with everything that must be put right
     */
    public PictureId add(UUID improvement, List<Rendition> drawn, Caption caption, Member by) {
        by.mustBe(Role.EDITOR, improvement, NOT_EDITOR);
        caption.check();
        if (store.of(improvement).size() >= MOST) {
            throw new Refusal("file", "Remove a picture first; there are %d already".formatted(MOST));
        }
        var id = PictureId.random();
        store.add(
                id, improvement, caption.alternative().strip(), caption.rights().strip(), by.id(), clock.instant());
        drawn.forEach(rendition -> store.add(id, rendition));
        log(by, "picture.added", improvement, id);
        return id;
    }

    /** Deletes a picture, for good. */
    public void remove(UUID improvement, PictureId id, Member by) {
        by.mustBe(Role.EDITOR, improvement, NOT_EDITOR);
        if (store.remove(id, improvement) == 0) {
            throw new NotFound("picture", id.value());
        }
        log(by, "picture.removed", improvement, id);
    }

    private void log(Member by, String action, UUID improvement, PictureId id) {
        audit.add(by.id().value(), action, "improvement " + improvement, "picture " + id.value(), clock.instant());
    }
}
