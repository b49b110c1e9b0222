package org.groundswell.app.improvement;

import java.util.Map;

/**
 * The words of one form: a part of an improvement that one person edits and saves as a whole. Keeping the parts small
 * lets several people work on one improvement at once without meeting.
 */
public sealed interface Part
        permits Description, Ownership, Change, Tidier, Effort, Safety, ComponentText, Checklist, Finding {

    /** What a form shows for this part, by field name, in the order of the form; "" where nothing is known yet. */
    Map<String, String> fields();
}
