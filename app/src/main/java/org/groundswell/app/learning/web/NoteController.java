package org.groundswell.app.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.Note;
import org.groundswell.app.learning.NoteId;
import org.groundswell.app.learning.NoteState;
import org.groundswell.app.learning.Replies;
import org.groundswell.app.learning.Reviews;
import org.groundswell.app.learning.Visibility;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One note: read, cited, reviewed, answered, withdrawn. */
@Controller
@RequestMapping("/notes/{id}")
class NoteController {

    private static final String TEMPLATE = "learning/note";

    private final LearningNotes notes;
    private final Reviews reviews;
    private final Replies replies;
    private final NoteView view;

    NoteController(LearningNotes notes, Reviews reviews, Replies replies, NoteView view) {
        this.notes = notes;
        this.reviews = reviews;
        this.replies = replies;
        this.view = view;
    }

    @GetMapping
    ModelAndView show(@PathVariable NoteId id, Optional<Member> member, HttpServletRequest request) {
        return Pages.show(TEMPLATE, page(id, member, "", request));
    }

    /** An earlier wording of a published note. */
    @GetMapping("/wordings/{wording}")
    ModelAndView wording(
            @PathVariable NoteId id, @PathVariable int wording, Optional<Member> member, HttpServletRequest request) {
        var note = notes.wording(id, wording, member);
        return Pages.show(TEMPLATE, view.page(note, member, "", base(request)));
    }

    /** The note for machines, as DataCite describes it. Only what everybody may read. */
    @GetMapping("/datacite.json")
    ResponseEntity<String> metadata(@PathVariable NoteId id, HttpServletRequest request) {
        var note = notes.get(id, Optional.empty());
        if (note.state() != NoteState.PUBLISHED || note.audience().visibility() != Visibility.PUBLIC) {
            throw new NotFound("learning note", id.value());
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(view.citation(note, base(request)).dataCite());
    }

    @PostMapping("/review")
    ModelAndView review(
            @PathVariable NoteId id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam(defaultValue = "") String words,
            Member member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            var decided = Arrays.stream(Reviews.Decision.values())
                    .filter(each -> each.name().equals(decision))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("decision", "Choose what to do with it"));
            reviews.decide(id, seen, decided, words, member);
            return Pages.seeOther(
                    "/moderation",
                    switch (decided) {
                        case PUBLISH -> "Published.";
                        case ASK_FOR_CHANGES -> "Its author is asked for changes.";
                        case DECLINE -> "Declined. Its author reads why.";
                    },
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(id, Optional.of(member), words, request), FormErrors.of(refusal));
        }
    }

    @PostMapping("/reply")
    ModelAndView reply(
            @PathVariable NoteId id,
            @RequestParam(defaultValue = "") String words,
            Member member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            replies.reply(id, words, member);
            return Pages.seeOther("/notes/" + id.value(), "Your answer stands beside the note.", flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(id, Optional.of(member), words, request), FormErrors.of(refusal));
        }
    }

    @GetMapping("/withdraw")
    ModelAndView askToWithdraw(@PathVariable NoteId id, Member member) {
        return Pages.show("learning/withdraw", WithdrawPage.of(withdrawable(id, member), ""));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable NoteId id,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        var page = WithdrawPage.of(withdrawable(id, member), reason);
        try {
            notes.withdraw(id, reason, member);
            return Pages.seeOther("/notes/" + id.value(), "Withdrawn. The address goes on saying so.", flash);
        } catch (Refusal refusal) {
            return Pages.refuse("learning/withdraw", page, FormErrors.of(refusal));
        }
    }

    private Note withdrawable(NoteId id, Member member) {
        var note = notes.get(id, Optional.of(member));
        LearningNotes.mustBeWithdrawable(note, member);
        return note;
    }

    /** A reviewer reads the wording that waits; everybody else the one that is public. */
    private NotePage page(NoteId id, Optional<Member> member, String typed, HttpServletRequest request) {
        var note = notes.get(id, member);
        var shown = note.waitingSince() != null
                        && member.filter(note::mayBeReviewedBy).isPresent()
                ? notes.newest(id, member.orElseThrow())
                : note;
        return view.page(shown, member, typed, base(request));
    }

    private static String base(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
    }
}
