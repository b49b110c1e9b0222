package org.groundswell.app.learning.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.Note;
import org.groundswell.app.learning.NoteAbout;
import org.groundswell.app.learning.NoteAuthor;
import org.groundswell.app.learning.NoteId;
import org.groundswell.app.learning.NoteState;
import org.groundswell.app.learning.Submission;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Names;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing notes: with an account or without, about an improvement of the library or something else. */
@Controller
class WriteController {

    private static final String TEMPLATE = "learning/write";

    /** Of something that is not in the library. */
    private static final Origins.Origin ELSEWHERE = new Origins.Origin(NoteAbout.of(""), "");

    private final LearningNotes notes;
    private final Improvements improvements;
    private final Origins origins;
    private final Directory directory;

    WriteController(LearningNotes notes, Improvements improvements, Origins origins, Directory directory) {
        this.notes = notes;
        this.improvements = improvements;
        this.origins = origins;
        this.directory = directory;
    }

    @GetMapping("/improvements/{code}/notes/new")
    ModelAndView begin(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable AdoptionId adoption,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String outcome,
            Optional<Member> member) {
        var improvement = improvements.visible(code, member);
        var from = origins.of(improvement, adoption, programme, member);
        var form = NoteForm.empty(
                outcome,
                improvement.description().settings().size() == 1
                        ? improvement.description().settings().iterator().next().name()
                        : "",
                "",
                "");
        return Pages.show(TEMPLATE, page(improvement, from, form, member, null));
    }

    @PostMapping("/improvements/{code}/notes/new")
    ModelAndView add(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable AdoptionId adoption,
            @RequestParam(defaultValue = "") String programme,
            @ModelAttribute NoteForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var improvement = improvements.visible(code, member);
        var from = origins.of(improvement, adoption, programme, member);
        try {
            var about = from.about().adoption() == null ? from.about().at(site(form)) : from.about();
            return begun(version(about, form, improvement), form, member, request, flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(improvement, from, form, member, refusal), FormErrors.of(refusal));
        }
    }

    @GetMapping("/notes/new")
    ModelAndView beginElsewhere(Optional<Member> member) {
        return Pages.show(TEMPLATE, page(null, ELSEWHERE, NoteForm.empty("", "", "", ""), member, null));
    }

    @PostMapping("/notes/new")
    ModelAndView addElsewhere(
            @ModelAttribute NoteForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        try {
            return begun(NoteAbout.of(form.subject()).at(site(form)), form, member, request, flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(null, ELSEWHERE, form, member, refusal), FormErrors.of(refusal));
        }
    }

    @GetMapping("/notes/{id}/edit")
    ModelAndView edit(@PathVariable NoteId id, Member member) {
        var note = own(id, member);
        return Pages.show(TEMPLATE, page(note, NoteForm.of(note, siteCode(note)), member, null));
    }

    @PostMapping("/notes/{id}/edit")
    ModelAndView rewrite(
            @PathVariable NoteId id, @ModelAttribute NoteForm form, Member member, RedirectAttributes flash) {
        var note = own(id, member);
        try {
            var about = note.about().adoption() == null ? note.about().at(site(form)) : note.about();
            notes.rewrite(
                    id, form.seenWording(), submission(about, form, true), form.isToBeSent(), NoteAuthor.of(member));
            return Pages.seeOther("/notes/" + id.value(), said(form, note.audience()), flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(note, form, member, refusal), FormErrors.of(refusal));
        }
    }

    @GetMapping("/notes/private/{key}")
    ModelAndView privately(@PathVariable UUID key) {
        var note = notes.byKey(key);
        return Pages.show(TEMPLATE, page(note, NoteForm.of(note, ""), null, null));
    }

    @PostMapping("/notes/private/{key}")
    ModelAndView rewritePrivately(
            @PathVariable UUID key,
            @ModelAttribute NoteForm form,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var note = notes.byKey(key);
        try {
            notes.rewrite(
                    note.id(),
                    form.seenWording(),
                    submission(note.about(), form, false),
                    true,
                    NoteAuthor.holding(key, request.getRemoteAddr()));
            return Pages.seeOther("/notes/private/" + key, said(form, Audience.ANONYMOUS), flash);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, page(note, form, null, refusal), FormErrors.of(refusal));
        }
    }

    private ModelAndView begun(
            NoteAbout about,
            NoteForm form,
            Optional<Member> member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var author = member.map(NoteAuthor::of).orElseGet(() -> NoteAuthor.withoutAccount(request.getRemoteAddr()));
        var send = member.isEmpty() || form.isToBeSent();
        var note = notes.begin(submission(about, form, member.isPresent()), send, author);
        var key = note.key();
        return Pages.seeOther(
                key == null ? "/notes/" + note.id().value() : "/notes/private/" + key,
                said(form, note.audience()),
                flash);
    }

    private static String said(NoteForm form, Audience audience) {
        if (!form.isToBeSent()) {
            return "Saved. Only you see it.";
        }
        return audience.needsReview() ? "Sent. A reviewer reads it before others do." : "Shared.";
    }

    private static Submission submission(NoteAbout about, NoteForm form, boolean signedIn) {
        return new Submission(
                about,
                form.typed(),
                form.chosen(signedIn),
                signedIn ? "" : form.contact(),
                form.names().equals("yes"));
    }

    private static NoteAbout version(NoteAbout about, NoteForm form, Improvement improvement) {
        if (about.version() != null || !form.version().matches("[0-9a-f-]{36}")) {
            return about;
        }
        return new NoteAbout(
                improvement.id(), "", VersionId.of(form.version()), about.programme(), about.adoption(), about.site());
    }

    private @Nullable EntryId site(NoteForm form) {
        return form.site().isEmpty()
                ? null
                : directory
                        .find(form.site())
                        .map(Entry::id)
                        .orElseThrow(() -> new Refusal("site", "Enter the code of a site in the directory, or none"));
    }

    private Note own(NoteId id, Member member) {
        var note = notes.newest(id, member);
        if (!note.isBy(Optional.of(member))) {
            throw new Forbidden("Only its author may change a note.");
        }
        return note;
    }

    private String siteCode(Note note) {
        var site = note.about().site();
        return site == null ? "" : directory.find(site).map(Entry::code).orElse("");
    }

    private WritePage page(
            @Nullable Improvement improvement,
            Origins.Origin from,
            NoteForm form,
            Optional<Member> member,
            @Nullable Refusal refusal) {
        var home = improvement == null
                ? "/notes"
                : "/improvements/" + improvement.code().value();
        var site = from.about().site();
        return new WritePage(
                "Share what you learned",
                improvement == null ? "" : improvement.title(),
                form,
                WritePage.outcomes(form),
                WritePage.settings(form),
                WritePage.causes(form),
                WritePage.audiences(form, from.isOfATeam()),
                WritePage.versions(form, improvement == null || from.isOfATeam() ? List.of() : versions(improvement)),
                site == null ? "" : directory.find(site).map(Entry::name).orElse(""),
                member.isPresent(),
                false,
                true,
                "",
                "",
                "",
                "",
                namesIn(form, refusal),
                improvement == null ? "/notes/new" : home + "/notes/new" + from.query(),
                improvement == null
                        ? List.of(new Link("Learning notes", "/notes"))
                        : List.of(new Link("Library", "/improvements"), new Link(improvement.title(), home)));
    }

    private WritePage page(Note note, NoteForm form, @Nullable Member member, @Nullable Refusal refusal) {
        var id = note.about().improvement();
        var improvement = id == null ? null : improvements.get(id);
        var key = note.key();
        boolean bound = note.about().adoption() != null;
        var site = note.about().site();
        boolean published = note.published() != null;
        return new WritePage(
                member == null ? "Your note" : published ? "Correct your note" : "Change your note",
                improvement == null ? note.about().subject() : improvement.title(),
                form,
                WritePage.outcomes(form),
                WritePage.settings(form),
                WritePage.causes(form),
                WritePage.audiences(form, note.about().programme() != null),
                List.of(),
                bound && site != null ? directory.find(site).map(Entry::name).orElse("") : "",
                member != null,
                published,
                note.mayBeWritten() && (member != null || note.state() != NoteState.WAITING),
                note.reason(),
                note.state().label(),
                key == null ? "" : "/notes/private/" + key,
                key != null && published ? "/notes/" + note.id().value() : "",
                namesIn(form, refusal),
                member == null ? "/notes/private/" + key : "/notes/" + note.id().value() + "/edit",
                member == null
                        ? List.of(new Link("Learning notes", "/notes"))
                        : List.of(
                                new Link("Learning notes", "/notes"),
                                new Link(
                                        note.text().title(),
                                        "/notes/" + note.id().value())));
    }

    private List<VersionLine> versions(Improvement improvement) {
        return improvements.versions(improvement.id());
    }

    /** The words to confirm, once a refusal has named them. */
    private static @Nullable String namesIn(NoteForm form, @Nullable Refusal refusal) {
        if (refusal == null && form.names().isEmpty()) {
            return null;
        }
        var found = Names.in(List.of(
                form.title(),
                form.context(),
                form.expected(),
                form.happened(),
                form.why(),
                form.otherCause(),
                form.wouldDo(),
                form.whatChanged()));
        return found.isEmpty() ? null : String.join(", ", found);
    }
}
