package org.groundswell.app.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Version;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.LearningNotes;
import org.groundswell.app.learning.Note;
import org.groundswell.app.learning.NoteEvent;
import org.groundswell.app.learning.NoteState;
import org.groundswell.app.learning.Replies;
import org.groundswell.app.learning.Reply;
import org.groundswell.app.learning.Visibility;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a note together for one reader. What the reader may not know is never asked for. */
@Component
class NoteView {

    private final LearningNotes notes;
    private final Replies replies;
    private final Improvements improvements;
    private final Directory directory;
    private final Accounts accounts;

    NoteView(LearningNotes notes, Replies replies, Improvements improvements, Directory directory, Accounts accounts) {
        this.notes = notes;
        this.replies = replies;
        this.improvements = improvements;
        this.directory = directory;
        this.accounts = accounts;
    }

    /**
     * The page.
     *
     * @param note  with the wording to show
     * @param typed what a refused reviewer had typed; "" otherwise
     * @param base  where people reach this Groundswell: "https://example.org"
     */
    NotePage page(Note note, Optional<Member> reader, String typed, String base) {
        var text = note.text();
        var improvement = improvement(note);
        boolean stone = note.state() == NoteState.WITHDRAWN;
        var site = site(note, reader);
        var record = notes.record(note);
        var setting = text.setting();
        var citable = note.published() != null && !stone ? citation(note, base) : null;
        var about = improvement
                .map(found ->
                        new Link(found.title(), "/improvements/" + found.code().value()))
                .orElseGet(() -> new Link(note.about().subject(), ""));
        return new NotePage(
                note.id().value().toString(),
                stone ? "Withdrawn learning note" : text.title(),
                text.outcome().label(),
                text.outcome().meaning(),
                note.state() == NoteState.PUBLISHED ? "" : note.state().label(),
                note.audience().visibility() == Visibility.PUBLIC
                        ? ""
                        : "For: " + note.audience().visibility().label(),
                !stone && note.isBy(reader) ? note.reason() : "",
                stone ? note.reason() : null,
                earlier(note),
                about,
                version(note),
                site.map(Entry::name).orElse(""),
                site.map(entry -> "/sites/" + entry.code()).orElse(""),
                note.audience().anonymous(),
                site.isPresent() ? note.audience().agreedBy() : "",
                setting == null ? "" : setting.label(),
                text.context(),
                text.expected(),
                text.happened(),
                text.why(),
                text.causes().stream().map(Cause::label).toList(),
                text.otherCause(),
                text.wouldDo(),
                text.source(),
                note.publishedAt() == null ? "" : NoteWords.day(note.publishedAt()),
                corrections(note, record),
                stone
                        ? List.of()
                        : replies.of(note).stream()
                                .map(reply ->
                                        new NotePage.Answer(reply.from(), reply.words(), NoteWords.day(reply.at())))
                                .toList(),
                note.state() == NoteState.PUBLISHED
                        ? reader.flatMap(who -> replies.sideOf(note, who))
                                .map(Reply.Side::label)
                                .orElse("")
                        : "",
                asking(note, reader),
                review(note, reader, typed),
                own(note, reader),
                citable == null ? "" : citable.sentence(),
                citable == null || note.audience().visibility() != Visibility.PUBLIC ? "" : citable.jsonLd(),
                crumbs(improvement));
    }

    Citation citation(Note note, String base) {
        var creator = note.audience().anonymous()
                ? "Anonymous"
                : site(note, Optional.empty()).map(Entry::name).orElse("Groundswell contributors");
        return new Citation(
                note,
                creator,
                improvement(note).map(Improvement::title).orElse(note.about().subject()),
                base + "/notes/" + note.id().value());
    }

    private static List<Link> crumbs(Optional<Improvement> improvement) {
        var crumbs = new ArrayList<Link>();
        crumbs.add(new Link("Learning notes", "/notes"));
        improvement.ifPresent(found -> crumbs.add(
                new Link(found.title(), "/notes?improvement=" + found.code().value())));
        return List.copyOf(crumbs);
    }

    private Optional<Improvement> improvement(Note note) {
        return Optional.ofNullable(note.about().improvement()).map(improvements::get);
    }

    private Optional<Entry> site(Note note, Optional<Member> reader) {
        return note.isKnownTo(reader)
                ? Optional.ofNullable(note.about().site()).flatMap(directory::find)
                : Optional.empty();
    }

    private String version(Note note) {
        return Optional.ofNullable(note.about().version())
                .flatMap(improvements::version)
                .map(Version::number)
                .map(number -> "Version " + number)
                .orElse("");
    }

    private static String earlier(Note note) {
        var published = note.published();
        return published != null && note.revision() < published && note.state() == NoteState.PUBLISHED
                ? "This is an earlier wording, kept on record. It was corrected since."
                : "";
    }

    private static List<NotePage.Correction> corrections(Note note, List<NoteEvent> record) {
        var published = record.stream()
                .filter(event -> event.action() == NoteEvent.Action.PUBLISHED)
                .toList();
        var corrections = new ArrayList<NotePage.Correction>();
        for (int i = 1; i < published.size(); i++) {
            corrections.add(new NotePage.Correction(
                    NoteWords.day(published.get(i).at()),
                    published.get(i).changed(),
                    "/notes/" + note.id().value() + "/wordings/"
                            + published.get(i - 1).revision()));
        }
        return List.copyOf(corrections);
    }

    private NotePage.@Nullable Review review(Note note, Optional<Member> reader, String typed) {
        if (note.waitingSince() == null || reader.filter(note::mayBeReviewedBy).isEmpty()) {
            return null;
        }
        var newest = notes.newest(note.id(), reader.orElseThrow());
        var wider = note.wider();
        boolean known = note.isKnownTo(reader)
                && (wider == null
                        || !wider.anonymous()
                        || reader.filter(Member::isAdministrator).isPresent());
        var author = note.author();
        return new NotePage.Review(
                note.latest(),
                typed,
                known
                        ? (author == null
                                ? "Somebody without an account"
                                : accounts.account(author).name())
                        : "",
                known ? note.contact() : "",
                note.published() != null,
                newest.text().whatChanged(),
                wider == null
                        ? ""
                        : wider.anonymous()
                                ? "for everybody, without site and author"
                                : "for everybody, with what it names now");
    }

    private NotePage.@Nullable Asking asking(Note note, Optional<Member> reader) {
        if (reader.filter(who -> replies.mayInvite(note, who)).isEmpty()) {
            return null;
        }
        return replies.invitation(note)
                .map(open -> new NotePage.Asking(open.speaker(), NoteWords.day(open.expiresAt())))
                .orElseGet(() -> new NotePage.Asking("", ""));
    }

    private static List<Link> own(Note note, Optional<Member> reader) {
        if (!note.isBy(reader)) {
            return List.of();
        }
        var home = "/notes/" + note.id().value();
        var links = new ArrayList<Link>();
        switch (note.state()) {
            case DRAFT, WAITING, CHANGES -> links.add(new Link("Change it", home + "/edit"));
            case PUBLISHED -> {
                if (note.mayBeWritten()) {
                    links.add(new Link("Correct it", home + "/edit"));
                }
                if (note.mayBeWidened()) {
                    links.add(new Link("Let more people read it", home + "/wider"));
                }
                links.add(new Link("Withdraw it", home + "/withdraw"));
            }
            case DECLINED, WITHDRAWN -> {}
        }
        return List.copyOf(links);
    }
}
