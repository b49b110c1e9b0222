package org.groundswell.app.sharing.web;

import java.util.List;
import org.groundswell.app.ui.Link;

/** Where a file of practices is uploaded. */
public record UploadPage(List<Link> breadcrumbs) {

    static final UploadPage PAGE = new UploadPage(List.of(new Link("Library", "/improvements")));
}
