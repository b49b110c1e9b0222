package org.groundswell.app.demo;

import java.util.List;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.NoteText;
import org.groundswell.app.learning.Outcome;
import org.jspecify.annotations.Nullable;

/** A learning note written from published work, in our own words. Its figures are those of the source and no others. */
record PublishedLesson(
        Outcome outcome,
        String title,
        @Nullable Setting setting,
        String context,
        String expected,
        String happened,
        String why,
        List<Cause> causes,
        String otherCause,
        String wouldDo,
        String source) {

    NoteText text() {
        return new NoteText(
                outcome, title, setting, context, expected, happened, why, causes, otherCause, wouldDo, source, "");
    }
}
