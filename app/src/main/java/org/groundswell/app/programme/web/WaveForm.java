package org.groundswell.app.programme.web;

import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Wave;
import org.groundswell.app.programme.WaveId;
import org.groundswell.app.ui.TypedDate;
import org.groundswell.app.ui.Unfilled;

/** What somebody typed about a wave. */
record WaveForm(String name, boolean test, TypedDate starts, TypedDate ends, String capacity) {

    WaveForm {
        name = Unfilled.text(name);
        starts = Unfilled.date(starts);
        ends = Unfilled.date(ends);
        capacity = Unfilled.text(capacity);
    }

    static WaveForm of(Wave wave) {
        return new WaveForm(
                wave.name(),
                wave.test(),
                TypedDate.of(wave.starts()),
                TypedDate.of(wave.ends()),
                wave.capacity() == null ? "" : wave.capacity().toString());
    }

    Wave wave(WaveId id, int number) {
        if (name.isEmpty()) {
            throw new Refusal("name", "Enter a name for the wave");
        }
        if (!capacity.isEmpty() && !capacity.matches("[1-9]\\d{0,5}")) {
            throw new Refusal("capacity", "Enter how many sites as a whole number, or leave it empty");
        }
        return new Wave(
                id,
                number,
                name,
                test,
                starts.orNull("starts", "the start"),
                ends.orNull("ends", "the end"),
                capacity.isEmpty() ? null : Integer.valueOf(capacity));
    }
}
