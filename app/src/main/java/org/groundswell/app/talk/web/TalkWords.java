package org.groundswell.app.talk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.TypedDate;

/** How these pages write dates and lead back. */
final class TalkWords {

    private static final int LAST_PAGE = 100_000;

    private TalkWords() {}

    static String day(Instant at) {
        return TypedDate.words(LocalDate.ofInstant(at, Directory.ZONE));
    }

    static String home(Improvement improvement) {
        return "/improvements/" + improvement.code().value();
    }

    static List<Link> crumbs(Improvement improvement) {
        return List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home(improvement)));
    }

    static int page(String typed) {
        return typed.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(typed), 1, LAST_PAGE) : 1;
    }
}
