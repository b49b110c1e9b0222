package org.groundswell.app.learning.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.learning.Audience;
import org.groundswell.app.learning.Cause;
import org.groundswell.app.learning.Note;
import org.groundswell.app.learning.NoteText;
import org.groundswell.app.learning.Outcome;
import org.groundswell.app.learning.Visibility;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A note as typed.
 *
 * @param site     code of the site in the directory
 * @param version  id of the version it is about
 * @param names    "yes" when the writer says that the words which look like names are none
 * @param seen     the wording the page was drawn with
 * @param action   "draft" or "send"
 */
public record NoteForm(
        String outcome,
        String title,
        String setting,
        String context,
        String expected,
        String happened,
        String why,
        List<String> causes,
        String otherCause,
        String wouldDo,
        String source,
        String whatChanged,
        String audience,
        String agreedBy,
        String site,
        String subject,
        String version,
        String contact,
        String names,
        String seen,
        String action) {

    public NoteForm(
            @Nullable String outcome,
            @Nullable String title,
            @Nullable String setting,
            @Nullable String context,
            @Nullable String expected,
            @Nullable String happened,
            @Nullable String why,
            @Nullable List<String> causes,
            @Nullable String otherCause,
            @Nullable String wouldDo,
            @Nullable String source,
            @Nullable String whatChanged,
            @Nullable String audience,
            @Nullable String agreedBy,
            @Nullable String site,
            @Nullable String subject,
            @Nullable String version,
            @Nullable String contact,
            @Nullable String names,
            @Nullable String seen,
            @Nullable String action) {
        this.outcome = line(outcome);
        this.title = line(title);
        this.setting = line(setting);
        this.context = text(context);
        this.expected = text(expected);
        this.happened = text(happened);
        this.why = text(why);
        this.causes = causes == null ? List.of() : List.copyOf(causes);
        this.otherCause = text(otherCause);
        this.wouldDo = text(wouldDo);
        this.source = text(source);
        this.whatChanged = text(whatChanged);
        this.audience = line(audience);
        this.agreedBy = line(agreedBy);
        this.site = line(site);
        this.subject = line(subject);
        this.version = line(version);
        this.contact = line(contact);
        this.names = line(names);
        this.seen = line(seen);
        this.action = line(action);
    }

    static NoteForm empty(String outcome, String setting, String site, String audience) {
        return new NoteForm(
                outcome, "", setting, "", "", "", "", List.of(), "", "", "", "", audience, "", site, "", "", "", "",
                "0", "");
    }

    static NoteForm of(Note note, String siteCode) {
        var text = note.text();
        var setting = text.setting();
        var version = note.about().version();
        return new NoteForm(
                text.outcome().name(),
                text.title(),
                setting == null ? "" : setting.name(),
                text.context(),
                text.expected(),
                text.happened(),
                text.why(),
                text.causes().stream().map(Cause::name).toList(),
                text.otherCause(),
                text.wouldDo(),
                text.source(),
                "",
                name(note.audience()),
                note.audience().agreedBy(),
                siteCode,
                note.about().subject(),
                version == null ? "" : version.value().toString(),
                note.contact(),
                "",
                String.valueOf(note.latest()),
                "");
    }

    boolean isToBeSent() {
        return !action.equals("draft");
    }

    int seenWording() {
        return seen.matches("[0-9]{1,6}") ? Integer.parseInt(seen) : 0;
    }

    NoteText typed() {
        return new NoteText(
                named(Outcome.values(), outcome).orElseThrow(() -> new Refusal("outcome", "Select how it went")),
                title,
                named(Setting.values(), setting).orElse(null),
                context,
                expected,
                happened,
                why,
                causes.stream()
                        .flatMap(name -> named(Cause.values(), name).stream())
                        .toList(),
                otherCause,
                wouldDo,
                source,
                whatChanged);
    }

    /** Whom it is for; without an account a note names nobody. */
    Audience chosen(boolean signedIn) {
        if (!signedIn || audience.equals(ANONYMOUS)) {
            return Audience.ANONYMOUS;
        }
        return named(Visibility.values(), audience)
                .map(visibility -> new Audience(visibility, false, agreedBy))
                .orElseThrow(() -> new Refusal("audience", "Select who may read it"));
    }

    static final String ANONYMOUS = "ANONYMOUS";

    private static String name(Audience audience) {
        return audience.anonymous() ? ANONYMOUS : audience.visibility().name();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Optional.ofNullable(Arrays.stream(all)
                .collect(Collectors.toMap(Enum::name, Function.identity()))
                .get(name));
    }

    private static String line(@Nullable String typed) {
        return text(typed).replace('\n', ' ').strip();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replace("\r\n", "\n")
                .replace("\u0000", "")
                .strip();
    }
}
