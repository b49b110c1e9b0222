package org.groundswell.app.learning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.groundswell.app.directory.Role;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.signin.Addresses;
import org.groundswell.app.signin.MemberAddresses;
import org.groundswell.app.signin.OneTimeToken;
import org.springframework.stereotype.Component;

/**
 * Letters about notes, to their authors and to the sites they name. An author without an account is never written to:
 * the private page says where the note stands. Subjects hold no word of a note, because others see subjects.
 */
@Component
class NoteLetters {

    private final MemberAddresses authors;
    private final Addresses leads;
    private final Outbox outbox;

    NoteLetters(MemberAddresses authors, Addresses leads, Outbox outbox) {
        this.authors = authors;
        this.leads = leads;
        this.outbox = outbox;
    }

    void published(Note note) {
        tell(note, "Your learning note is published", () ->
                """
                Your learning note

                    %s

                has been read and is published. Thank you for sharing it. It stands here:

                    %s
                """.formatted(note.text().title(), page(note)));
    }

    void sentBack(Note note, String words) {
        tell(note, "Your learning note: changes asked for", () ->
                """
                A reviewer has read your learning note

                    %s

                and asks for changes first:

                %s

                Change it here and send it again:

                    %s/edit
                """.formatted(note.text().title(), words, page(note)));
    }

    void declined(Note note, String words) {
        tell(note, "Your learning note is not published", () -> """
                A reviewer has read your learning note

                    %s

                %s The reason:

                %s

                    %s
                """.formatted(
                        note.text().title(),
                        note.published() == null
                                ? "and it is not published."
                                : "again and what you asked for is not done. The note stays as it was.",
                        words,
                        page(note)));
    }

    void answered(Note note, Reply reply) {
        tell(note, "Your learning note is answered", () ->
                """
                %s answers your learning note

                    %s

                %s

                The answer stands beside it:

                    %s
                """.formatted(reply.from(), note.text().title(), reply.words(), page(note)));
    }

    /** Tells the leads of a site that a note names it, and that they may answer. */
    void named(Note note) {
        var site = note.about().site();
        if (site == null || note.audience().anonymous() || !outbox.canSend()) {
            return;
        }
        var text = """
                A learning note that names your site is published:

                    %s

                You may answer it; the answer stands beside it. You may also withdraw it.

                    %s
                """.formatted(note.text().title(), page(note));
        leads.of(Role.SITE_LEAD, List.of(site.value())).getOrDefault(site.value(), Set.of()).stream()
                .filter(to -> !Optional.of(to).equals(author(note)))
                .forEach(to -> outbox.tell(new Letter(to, "A learning note names your site", text, about(note))));
    }

    /** Sends a site that nobody leads the link to its reply. @return whether it goes out */
    boolean invite(Note note, OneTimeToken token, String to) {
        if (!outbox.canSend()) {
            return false;
        }
        var text = """
                A learning note names your site:

                    %s

                Your site has the right to answer. With this link you can read the note and answer once, without an account.
                It works for %d days; your answer then stands beside the note, with your role and without your name:

                    %s
                """.formatted(
                        note.text().title(), Replies.VALID.toDays(), outbox.link("/notes/replies/" + token.value()));
        return outbox.tell(new Letter(to, "A learning note names your site", text, about(note)));
    }

    private void tell(Note note, String subject, Supplier<String> text) {
        if (outbox.canSend()) {
            author(note).ifPresent(to -> outbox.tell(new Letter(to, subject, text.get(), about(note))));
        }
    }

    private Optional<String> author(Note note) {
        var author = note.author();
        return author == null
                ? Optional.empty()
                : Optional.ofNullable(authors.of(List.of(author)).get(author));
    }

    private String page(Note note) {
        return outbox.link("/notes/" + note.id().value());
    }

    private static String about(Note note) {
        return "learning note " + note.id().value();
    }
}
