package org.groundswell.app.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.VersionLine;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * The form of a note, with what was typed.
 *
 * @param about     what the note is about: title of an improvement; "" where the writer says it
 * @param fixedSite where the note belongs to an adoption: its site; "" otherwise
 * @param signedIn  whether the writer has an account; without one a note names nobody
 * @param published whether this corrects a published note
 * @param asked     what a reviewer asks for; "" if nothing
 * @param status    where the note stands; "" for a new one
 * @param keep      the private address to keep, for somebody without an account; "" otherwise
 * @param shown     where everybody reads the note of somebody without an account; "" where nobody does yet
 * @param names     words that look like names, to be confirmed; null when there are none
 */
public record WritePage(
        String heading,
        String about,
        NoteForm form,
        List<Choice> outcomes,
        List<Choice> settings,
        List<Choice> causes,
        List<Choice> audiences,
        List<Choice> versions,
        String fixedSite,
        boolean signedIn,
        boolean published,
        boolean writable,
        String asked,
        String status,
        String keep,
        String shown,
        @Nullable String names,
        String action,
        List<Link> breadcrumbs) {

    static List<Choice> outcomes(NoteForm form) {
        return NoteWords.choices("", Outcome.values(), Outcome::label, Outcome::meaning, List.of(form.outcome()));
    }

    static List<Choice> settings(NoteForm form) {
        return NoteWords.choices("Select", Setting.values(), Setting::label, _ -> "", List.of(form.setting()));
    }

    static List<Choice> causes(NoteForm form) {
        return NoteWords.choices("", Cause.values(), Cause::label, Cause::meaning, form.causes());
    }

    static List<Choice> audiences(NoteForm form, boolean isOfATeam) {
        var all = new ArrayList<Choice>();
        if (isOfATeam) {
            all.add(new Choice("TEAM", "My team", "Those who run the programme, the site and the improvement", false));
        }
        all.add(new Choice("NETWORK", "Everybody with an account", "At once", false));
        all.add(new Choice("PUBLIC", "Everybody, with the name of the site", "After a review", false));
        all.add(new Choice(
                NoteForm.ANONYMOUS,
                "Everybody, without site and author",
                "After a review. Only an administrator can see who wrote it; editors review the words alone",
                false));
        return all.stream()
                .map(choice -> choice.selected(choice.value().equals(form.audience())))
                .toList();
    }

    static List<Choice> versions(NoteForm form, List<VersionLine> versions) {
        return Stream.concat(
                        Stream.of(new Choice("", "Not sure")),
                        versions.stream()
                                .filter(line -> line.publishedAt() != null)
                                .map(line -> new Choice(line.id().value().toString(), "Version " + line.number())
                                        .selected(line.id().value().toString().equals(form.version()))))
                .toList();
    }
}
