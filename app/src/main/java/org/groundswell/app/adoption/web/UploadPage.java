package org.groundswell.app.adoption.web;

import java.util.List;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Link;

/** Where an adoption file is uploaded. */
public record UploadPage(String programme, String url, List<Link> breadcrumbs) {

    static UploadPage of(Programme programme) {
        return new UploadPage(
                programme.name(), "/programmes/" + programme.code(), ProgrammeLinks.breadcrumbs(programme));
    }
}
