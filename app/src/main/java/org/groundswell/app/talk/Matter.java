package org.groundswell.app.talk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementId;
import org.jspecify.annotations.Nullable;

/**
 * A question or a concern about an improvement. Whoever raised it is never shown.
 *
 * @param contact  where a reviewer can ask back; "" if nothing was left
 * @param raisedBy null for somebody without an account
 * @param reason   why it is not published; "" otherwise
 */
public record Matter(
        MatterId id,
        Kind kind,
        ImprovementId improvement,
        String words,
        String contact,
        State state,
        @Nullable MemberId raisedBy,
        Instant raisedAt,
        String reason,
        List<Answer> answers) {

    /** What it is. */
    public enum Kind {
        QUESTION("Question", "questions"),
        CONCERN("Concern", "concerns");

        private final String label;
        private final String path;

        Kind(String label, String path) {
            this.label = label;
            this.path = path;
        }

        public String label() {
            return label;
        }

        /** As it stands in addresses, and in sentences about many: "questions". */
        public String path() {
            return path;
        }
    }

    /** Where it stands. */
    public enum State {
        WAITING("Waiting for a reviewer"),
        OPEN("Open"),
        ANSWERED("Answered"),
        CHANGED("Changed something"),
        DECLINED("Not published");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public boolean isPublic() {
            return this != WAITING && this != DECLINED;
        }
    }

    /**
     * An answer of the editors. The last one stands; the earlier ones stay readable.
     *
     * @param changed what was changed because of it; "" if nothing was
     */
    public record Answer(String words, String changed, Instant at) {}

    public Matter {
        answers = List.copyOf(answers);
    }

    /** Whether this person may review and answer it: an editor of the improvement, or an administrator. */
    public boolean isFor(Member who) {
        return who.is(Role.EDITOR, improvement.value());
    }

    /** Whether this person may review it; nobody reviews their own. */
    public boolean mayBeReviewedBy(Member who) {
        return isFor(who) && !who.id().equals(raisedBy);
    }

    public boolean mayBeReadBy(Optional<Member> who) {
        return state.isPublic()
                || who.filter(member -> isFor(member) || member.id().equals(raisedBy))
                        .isPresent();
    }
}
