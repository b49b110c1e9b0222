package org.groundswell.app.assessment;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.instrument.Item;
import org.jspecify.annotations.Nullable;

/**
 * What one rater said to one item.
 *
 * @param level      the value of the level; null unless the state is {@link AnswerState#LEVEL}
 * @param reason     why it does not apply; "" unless it does not
 * @param confidence null if not said
 * @param version    counts changes, so that two devices of one rater do not overwrite each other unseen; 0 before the
 *                   first
 */
public record ItemAnswer(
        AnswerState state,
        @Nullable Integer level,
        String reason,
        @Nullable Confidence confidence,
        String comment,
        List<Backing> evidence,
        int version) {

    public static final ItemAnswer NONE = new ItemAnswer(AnswerState.BLANK, null, "", null, "", List.of(), 0);

    public ItemAnswer {
        if ((state == AnswerState.LEVEL) != (level != null)) {
            throw new IllegalArgumentException(
                    "An answer has a level exactly if it is one, got " + state + " " + level);
        }
        evidence = List.copyOf(evidence);
    }

    /** Only a level, as most answers are. */
    public static ItemAnswer level(int level) {
        return new ItemAnswer(AnswerState.LEVEL, level, "", null, "", List.of(), 0);
    }

    public static ItemAnswer dontKnow() {
        return new ItemAnswer(AnswerState.DONT_KNOW, null, "", null, "", List.of(), 0);
    }

    public static ItemAnswer notApplicable(String reason) {
        return new ItemAnswer(AnswerState.NOT_APPLICABLE, null, reason, null, "", List.of(), 0);
    }

    public ItemAnswer with(List<Backing> more) {
        return new ItemAnswer(state, level, reason, confidence, comment, more, version);
    }

    public boolean answered() {
        return state != AnswerState.BLANK;
    }

    /** The same, on another version. */
    ItemAnswer on(int other) {
        return new ItemAnswer(state, level, reason, confidence, comment, evidence, other);
    }

    /** The files behind the answer. */
    List<EvidenceFile> files() {
        return evidence.stream()
                .flatMap(piece -> Optional.ofNullable(piece.file()).stream())
                .toList();
    }

    /** The file with this hash behind the answer. */
    public Optional<EvidenceFile> file(String hash) {
        return files().stream().filter(file -> file.hash().equals(hash)).findFirst();
    }

    /** Whether the best level is claimed without a piece of evidence where the item asks for one. */
    public boolean claimedWithoutEvidence(Item item) {
        return item.evidenceAtTop() && level != null && level == item.top().value() && evidence.isEmpty();
    }
}
