package org.groundswell.app.learning.web;

import org.groundswell.app.directory.Member;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.Moderation;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of one person: what waits for them to review, and what they wrote themselves. */
@Controller
class ModerationController {

    private static final int LAST_PAGE = 100_000;

    private final Moderation moderation;
    private final LearningNotes notes;

    ModerationController(Moderation moderation, LearningNotes notes) {
        this.moderation = moderation;
        this.notes = notes;
    }

    @GetMapping("/moderation")
    ModelAndView waiting(@RequestParam(defaultValue = "1") String page, Member member) {
        var paging = Paging.of(
                page.matches("[0-9]{1,6}") ? Math.clamp(Integer.parseInt(page), 1, LAST_PAGE) : 1,
                moderation.count(member),
                "/moderation");
        return Pages.show(
                "learning/moderation",
                new ModerationPage(
                        moderation.page(member, paging.size(), paging.offset()).stream()
                                .map(ModerationPage.Row::of)
                                .toList(),
                        paging));
    }

    @GetMapping("/notes/mine")
    ModelAndView mine(Member member) {
        return Pages.show(
                "learning/mine",
                new MinePage(notes.by(member).stream().map(MinePage.Row::of).toList()));
    }
}
