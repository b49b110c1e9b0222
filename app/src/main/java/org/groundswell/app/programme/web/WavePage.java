package org.groundswell.app.programme.web;

import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.TypedDate;

/** The form for a wave, as typed so far. */
public record WavePage(
        String programme,
        String url,
        String action,
        boolean exists,
        String name,
        boolean test,
        TypedDate starts,
        TypedDate ends,
        String capacity) {

    static WavePage of(Programme programme, String wave, boolean exists, WaveForm form) {
        var url = "/programmes/" + programme.code();
        return new WavePage(
                programme.name(),
                url,
                url + "/waves/" + wave,
                exists,
                form.name(),
                form.test(),
                form.starts(),
                form.ends(),
                form.capacity());
    }
}
