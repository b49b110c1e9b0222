package org.groundswell.app.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page: living examples, and where each kind of person begins.
 *
 * @param name of who is signed in, or null
 */
public record HomePage(@Nullable String name, List<Story> stories, List<Programme> programmes, List<Start> starts) {

    /** One improvement. */
    public record Story(String title, String href, String summary, String use) {}

    /** One programme. */
    public record Programme(String name, String href, String detail, boolean synthetic) {}

    /** Where somebody begins. */
    public record Start(String who, String text, String href, String action) {}
}
