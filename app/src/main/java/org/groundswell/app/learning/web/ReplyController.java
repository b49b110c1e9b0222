package org.groundswell.app.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.Note;
import org.groundswell.app.learning.NoteId;
import org.groundswell.app.learning.Replies;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.OneTimeToken;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The right of reply of a site that nobody leads: somebody there is asked by a link, and answers with it. */
@Controller
class ReplyController {

    private static final String ASK = "learning/ask";
    private static final String ANSWER = "learning/answer";

    private final LearningNotes notes;
    private final Replies replies;

    ReplyController(LearningNotes notes, Replies replies) {
        this.notes = notes;
        this.replies = replies;
    }

    @GetMapping("/notes/{id}/reply-link")
    ModelAndView askWhom(@PathVariable NoteId id, Member member) {
        return Pages.show(ASK, asking(id, member, "", ""));
    }

    @PostMapping("/notes/{id}/reply-link")
    ModelAndView ask(
            @PathVariable NoteId id,
            @RequestParam(defaultValue = "") String speaker,
            @RequestParam(defaultValue = "") String email,
            Member member) {
        try {
            var asked = replies.invite(id, speaker, email, member);
            var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                    .path("/notes/replies/" + asked.token().value())
                    .build()
                    .toUriString();
            return Pages.show(
                    "learning/asked",
                    new ReplyPages.Asked(
                            asked.invitation().speaker(),
                            asked.mailed(),
                            link,
                            NoteWords.day(asked.invitation().expiresAt()),
                            crumbs(notes.get(id, Optional.of(member)))));
        } catch (Refusal refusal) {
            return Pages.refuse(ASK, asking(id, member, speaker, email), FormErrors.of(refusal));
        }
    }

    @PostMapping("/notes/{id}/reply-link/withdraw")
    ModelAndView withdraw(@PathVariable NoteId id, Member member, RedirectAttributes flash) {
        replies.withdraw(id, member);
        return Pages.seeOther("/notes/" + id.value(), "The link is dead.", flash);
    }

    @GetMapping("/notes/replies/{token}")
    ModelAndView read(@PathVariable String token) {
        return Pages.show(ANSWER, answering(token, ""));
    }

    @PostMapping("/notes/replies/{token}")
    ModelAndView answer(
            @PathVariable String token, @RequestParam(defaultValue = "") String words, HttpServletRequest request) {
        try {
            var note = replies.answer(new OneTimeToken(token), words, request.getRemoteAddr());
            return Pages.show("learning/answered", new ReplyPages.Answered(publicPage(note)));
        } catch (Refusal refusal) {
            return Pages.refuse(ANSWER, answering(token, words), FormErrors.of(refusal));
        }
    }

    private ReplyPages.Ask asking(NoteId id, Member member, String speaker, String email) {
        var note = notes.get(id, Optional.of(member));
        if (!replies.mayInvite(note, member)) {
            throw new Forbidden("Only who reviews a note may ask a site without a lead for its reply.");
        }
        return new ReplyPages.Ask(
                note.text().title(), "/notes/" + id.value(), speaker, email, Replies.VALID.toDays(), crumbs(note));
    }

    private ReplyPages.Answer answering(String token, String words) {
        var link = new OneTimeToken(token);
        var note = replies.behind(link);
        var text = note.text();
        return new ReplyPages.Answer(
                text.title(),
                text.outcome().label(),
                text.context(),
                text.happened(),
                text.why(),
                text.wouldDo(),
                publicPage(note),
                replies.speaker(link),
                "/notes/replies/" + token,
                words);
    }

    /** Where everybody reads the note; "" where not everybody may. */
    private static String publicPage(Note note) {
        return note.mayBeReadBy(Optional.empty()) ? "/notes/" + note.id().value() : "";
    }

    private static List<Link> crumbs(Note note) {
        return List.of(
                new Link("Learning notes", "/notes"),
                new Link(note.text().title(), "/notes/" + note.id().value()));
    }
}
