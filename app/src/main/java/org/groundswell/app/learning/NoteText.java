package org.groundswell.app.learning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The words of a learning note.
 *
 * @param setting     kind of place it happened in; null where it is none of them
 * @param context     what the place was like, before anything about what happened
 * @param expected    what people hoped for
 * @param why         why the authors think so
 * @param causes      from the list, in its order
 * @param otherCause  a cause in their own words
 * @param wouldDo     what they would do now
 * @param source      published work the note is drawn from, with its address; "" where people tell their own story
 * @param whatChanged what this wording corrects; "" for the first
 */
public record NoteText(
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
        String source,
        String whatChanged) {

    static final int LONGEST_TITLE = 150;

    public NoteText {
        causes = causes.stream().distinct().sorted().toList();
    }

    /** Free text by form field. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", title);
        fields.put("context", context);
        fields.put("expected", expected);
        fields.put("happened", happened);
        fields.put("why", why);
        fields.put("otherCause", otherCause);
        fields.put("wouldDo", wouldDo);
        fields.put("source", source);
        fields.put("whatChanged", whatChanged);
        return fields;
    }

    /** @throws Refusal if it cannot even be kept as a draft */
    void refuseUnlessKept() {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new Refusal(
                    "title", "Say in one line what was learned, in up to %d characters".formatted(LONGEST_TITLE));
        }
        PatientData.refuseIn(fields());
    }

    /** @throws Refusal with all that is missing before it can be shared */
    void refuseUnlessComplete() {
        refuseUnlessKept();
        var missing = new ArrayList<Refusal.Reason>();
        if (context.isBlank()) {
            missing.add(new Refusal.Reason("context", "Say what the place was like, so that others can compare"));
        }
        if (happened.isBlank()) {
            missing.add(new Refusal.Reason("happened", "Say what happened"));
        }
        if (wouldDo.isBlank()) {
            missing.add(new Refusal.Reason("wouldDo", "Say what you would do now"));
        }
        if (!missing.isEmpty()) {
            throw new Refusal(missing);
        }
    }
}
