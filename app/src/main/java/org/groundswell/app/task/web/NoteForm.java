package org.groundswell.app.task.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody says when a task is closed. */
record NoteForm(String note) {

    NoteForm(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
