package org.groundswell.app.learning.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.Note;
import org.groundswell.app.learning.NoteId;
import org.groundswell.app.learning.Visibility;
import org.groundswell.app.learning.Widening;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets more people read a note that was written for some. */
@Controller
@RequestMapping("/notes/{id}/wider")
class WiderController {

    private static final String TEMPLATE = "learning/wider";

    private final Widening widening;
    private final Directory directory;

    WiderController(Widening widening, Directory directory) {
        this.widening = widening;
        this.directory = directory;
    }

    @GetMapping
    ModelAndView choose(@PathVariable NoteId id, Member member) {
        return Pages.show(TEMPLATE, page(widening.get(id, member), "", ""));
    }

    @PostMapping
    ModelAndView widen(
            @PathVariable NoteId id,
            @RequestParam(defaultValue = "") String audience,
            @RequestParam(defaultValue = "") String agreedBy,
            Member member,
            RedirectAttributes flash) {
        var page = page(widening.get(id, member), audience, agreedBy);
        try {
            var readers = chosen(audience, agreedBy.strip());
            widening.widen(id, readers, member);
            return Pages.seeOther(
                    "/notes/" + id.value(),
                    readers.needsReview()
                            ? "A reviewer reads it before everybody does. Until then it is read as before."
                            : "Everybody with an account may read it now.",
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page, FormErrors.of(refusal));
        }
    }

    private static Audience chosen(String audience, String agreedBy) {
        return switch (audience) {
            case "NETWORK" -> new Audience(Visibility.NETWORK, false, agreedBy);
            case "PUBLIC" -> new Audience(Visibility.PUBLIC, false, agreedBy);
            case NoteForm.ANONYMOUS -> Audience.ANONYMOUS;
            default -> throw new Refusal("audience", "Select who may read it");
        };
    }

    private WiderPage page(Note note, String audience, String agreedBy) {
        var site = note.about().site();
        var name = site == null ? "" : directory.find(site).map(Entry::name).orElse("");
        var choices = new ArrayList<Choice>();
        if (note.audience().visibility() == Visibility.TEAM) {
            choices.add(new Choice("NETWORK", "Everybody with an account", "At once", false));
        }
        choices.add(new Choice(
                "PUBLIC",
                name.isEmpty() ? "Everybody" : "Everybody, with the name of the site",
                "After a review",
                false));
        choices.add(new Choice(
                NoteForm.ANONYMOUS,
                "Everybody, without site and author",
                "After a review. Those who can read it now know where it comes from",
                false));
        var home = "/notes/" + note.id().value();
        return new WiderPage(
                note.text().title(),
                note.audience().visibility().label(),
                name,
                choices.stream()
                        .map(choice -> choice.selected(choice.value().equals(audience)))
                        .toList(),
                agreedBy.isEmpty() ? note.audience().agreedBy() : agreedBy,
                home,
                List.of(
                        new Link("Learning notes", "/notes"),
                        new Link(note.text().title(), home)));
    }
}
