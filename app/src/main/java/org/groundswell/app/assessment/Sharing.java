package org.groundswell.app.assessment;

import java.util.Optional;
import org.groundswell.app.directory.Member;

/** Who may read the result of a finished assessment. Single ratings stay with those who took part. */
public enum Sharing {
    PRIVATE("The team", "Those who may edit what was assessed, and those who rated."),
    NETWORK("Everybody signed in", "Anybody with an account here may read the result."),
    PUBLIC("Everybody", "Anybody may read the result, without an account.");

    private final String label;
    private final String meaning;

    Sharing(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Whether this reader is one of those it is shared with; who takes part is asked elsewhere. */
    boolean allows(Optional<Member> reader) {
        return this == PUBLIC || (this == NETWORK && reader.isPresent());
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
